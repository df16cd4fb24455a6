// What some rows of a table say.
// Parameters: id, keys (of descriptions, sorted). Returns: nothing. Bound: the descriptions of some hundred rows.
MATCH (rows:Rows {id: $id})
UNWIND $keys AS key
MATCH (description:Description {key: key})
CREATE (rows)-[:SAYS]->(description)
