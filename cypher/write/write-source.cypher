// The file as it was read, with its records, from which its part of the graph can be written again. It says nothing yet, and
// earlier contents of it are gone.
// Parameters: source (its properties), replaced (sha256 of earlier contents). Returns: nothing. Bound: one file.
MERGE (source:Source {sha256: $source.sha256})
SET source = $source
WITH source
CALL (source) {
  MATCH (source)-[says:SAYS|CORRECTED_BY]->()
  DELETE says
}
MATCH (old:Source)
WHERE old.sha256 IN $replaced
DETACH DELETE old
