// A stretch of rows of a table: what it says is written again.
// Parameters: sha256, rows (its properties). Returns: nothing. Bound: what some hundred rows say.
MATCH (source:Source {sha256: $sha256})
MERGE (rows:Rows {id: $rows.id})
SET rows = $rows
MERGE (source)-[:HAS_ROWS]->(rows)
WITH rows
MATCH (rows)-[says:SAYS]->()
DELETE says
