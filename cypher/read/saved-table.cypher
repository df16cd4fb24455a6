// How far was this table loaded before?
// Parameters: sha256. Returns: file (path), isRegistry (or a document), isWhole, hashes (of its stretches of rows, by index; null
// where one is not there). Bound: the stretches of one table.
MATCH (source:Source {sha256: $sha256})
RETURN source.file AS file, source:Registry AS isRegistry, coalesce(source.isWhole, false) AS isWhole,
       COLLECT { MATCH (source)-[:HAS_ROWS]->(rows:Rows) RETURN {index: rows.index, hash: rows.hash} } AS stretches
