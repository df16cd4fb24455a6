// Takes away the citations that some rows of a table told of.
// Parameters: id (of the rows). Returns: citing (ids). Bound: the citations of the directives that the rows speak of.
MATCH (:Rows {id: $id})-[:SAYS]->(:Description)-[:OF]->(citing:Directive)
WITH DISTINCT citing
MATCH (citing)-[old]->(:Directive)
WHERE old.rows = $id
DELETE old
RETURN DISTINCT citing.id AS citing
