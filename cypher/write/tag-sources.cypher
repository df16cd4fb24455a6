// Texts of documents (not tables) are searched under the tags of the directives that are read from them.
// Parameters: ids (of directives that were tagged). Returns: nothing. Bound: the sources of the directives that one file touches.
UNWIND $ids AS id
MATCH (read:Directive {id: id})-[:READ_FROM]->(source:Source)
USING INDEX SEEK read:Directive(id)
WHERE source.searchText IS NOT NULL
WITH DISTINCT source
MATCH (source)<-[:READ_FROM]-(directive:Directive)
UNWIND directive.searchTags AS tag
WITH DISTINCT source, tag
WHERE NOT tag STARTS WITH 'type='
WITH source, tag ORDER BY tag
WITH source, collect(tag) AS tags
SET source.searchTags = ['type=Text'] + tags
