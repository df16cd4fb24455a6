// What did earlier saves of this content, or of an earlier content of this file, say?
// Parameters: sha256, file. Returns: one row a source and description: sha256, recordsHash and file of the source, and of the
// description key, of and held (null for a source that said nothing). Bound: what one file says.
MATCH (source:Source)
WHERE (source.sha256 = $sha256 OR source.file = $file) AND NOT source:Registry
OPTIONAL MATCH (source)-[:SAYS]->(description:Description)
RETURN source.sha256 AS sha256, source.recordsHash AS recordsHash, source.file AS file,
       description.key AS key, description.of AS of, description.held AS held
