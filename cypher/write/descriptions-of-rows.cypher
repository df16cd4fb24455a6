// What did some rows of a table say?
// Parameters: id. Returns: key, of, held of each description. Bound: some hundred rows.
MATCH (:Rows {id: $id})-[:SAYS]->(description:Description)
RETURN description.key AS key, description.of AS of, description.held AS held
