// What search filters and counts by, beside the text it looks in: of directives, and of the tasks and metrics they set.
// Parameters: ids. Returns: nothing. Bound: the directives that one file touches, with their content.
// Tags are those of src/graph/search-tags.ts, in an order that does not depend on that of loading.
UNWIND $ids AS id
MATCH (directive:Directive {id: id})
WITH directive, directive.jurisdictionCode AS code
WITH directive, [tag IN ['level=' + directive.level, 'kind=' + directive.kind, 'year=' + toString(directive.issuedOn.year)] WHERE tag IS NOT NULL]
  + [place IN reduce(all = [], place IN [code, left(code, 4) + '00', left(code, 2) + '0000', '100000'] | CASE WHEN code IS NULL OR place IN all THEN all ELSE all + place END) | 'place=' + place]
  + COLLECT { MATCH (directive)<-[issued:ISSUED]-(body:Body) RETURN 'issuer=' + replace(body.id, 'body-', '') ORDER BY issued.position }
  + COLLECT { MATCH (directive)-[citation]->(:Directive) WHERE NOT type(citation) IN ['MAY_CITE', 'CITES_AGAIN', 'CITES_ITSELF'] RETURN DISTINCT 'relation=' + type(citation) AS tag ORDER BY tag }
  AS tags
SET directive.searchTags = ['type=Directive'] + tags
WITH directive, tags
MATCH (directive)-[:SETS]->(fact)
SET fact.searchTags = ['type=' + head(labels(fact))] + tags
