// Takes away the citations that some rows of a table told of.
// Parameters: id (of the rows). Returns: citing, type, cited of each. Bound: the citations of the directives that the rows speak of.
MATCH (:Rows {id: $id})-[:SAYS]->(:Description)-[:OF]->(citing:Directive)
WITH DISTINCT citing
MATCH (citing)-[old]->(:Directive)
WHERE old.rows = $id
WITH citing, old, type(old) AS type, endNode(old).id AS cited
DELETE old
RETURN citing.id AS citing, type, cited
