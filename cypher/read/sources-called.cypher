// What was loaded from a file or a folder: the path or the hash of a file, or a folder and all under it.
// Parameters: called (paths or hashes), folder (a path with a slash at its end). Returns: sha256, file, and rows, the ids
// of the stretches of a table. Bound: the files under one folder.
CALL () {
  MATCH (source:Source) WHERE source.file IN $called RETURN source
  UNION
  MATCH (source:Source) WHERE source.sha256 IN $called RETURN source
  UNION
  MATCH (source:Source) WHERE source.file STARTS WITH $folder RETURN source
}
RETURN source.sha256 AS sha256, source.file AS file,
       COLLECT { MATCH (source)-[:HAS_ROWS]->(rows:Rows) RETURN rows.id ORDER BY rows.index } AS rows
ORDER BY file, sha256
