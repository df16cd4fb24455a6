// What did earlier saves of these contents, or of earlier contents of these files, say?
// Parameters: sources ({sha256, file}). Returns: one row a source and description: asked (the sha256 that it was found for), sha256,
// recordsHash and file of the source, and of the description key, of and held (null for a source that said nothing).
// Bound: what some files say.
UNWIND $sources AS asked
CALL (asked) {
  MATCH (source:Source {sha256: asked.sha256})
  USING INDEX SEEK source:Source(sha256)
  RETURN source
  UNION
  MATCH (source:Source {file: asked.file})
  USING INDEX SEEK source:Source(file)
  RETURN source
}
WITH asked, source WHERE NOT source:Registry
OPTIONAL MATCH (source)-[:SAYS]->(description:Description)
RETURN asked.sha256 AS asked, source.sha256 AS sha256, source.recordsHash AS recordsHash, source.file AS file,
       description.key AS key, description.of AS of, description.held AS held
