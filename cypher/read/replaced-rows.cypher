// The stretches of rows that are no longer what a table says: of earlier contents under its path, and beyond its end.
// Parameters: sha256, file, stretches (how many it has). Returns: id. Bound: the stretches of one table and its earlier contents.
MATCH (source:Source:Registry)
WHERE source.sha256 = $sha256 OR source.file = $file
MATCH (source)-[:HAS_ROWS]->(rows:Rows)
WHERE source.sha256 <> $sha256 OR rows.index >= $stretches
RETURN rows.id AS id
