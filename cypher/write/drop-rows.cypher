// Takes away a stretch of rows, and its table with the last of them.
// Parameters: id. Returns: nothing. Bound: what some hundred rows say.
MATCH (source:Source)-[:HAS_ROWS]->(rows:Rows {id: $id})
DETACH DELETE rows
WITH source
WHERE NOT EXISTS { (source)-[:HAS_ROWS]->() }
DETACH DELETE source
