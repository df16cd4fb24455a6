// Files as they were read, with their records, from which their part of the graph can be written again. They say nothing yet, and
// earlier contents of them are gone.
// Parameters: sources ({properties, replaced: sha256 of earlier contents}). Returns: nothing. Bound: some files.
UNWIND $sources AS row
MERGE (source:Source {sha256: row.properties.sha256})
SET source = row.properties
WITH row, source
CALL (source) {
  MATCH (source)-[says:SAYS|CORRECTED_BY]->()
  DELETE says
}
UNWIND row.replaced AS sha256
MATCH (old:Source {sha256: sha256})
USING INDEX SEEK old:Source(sha256)
DETACH DELETE old
