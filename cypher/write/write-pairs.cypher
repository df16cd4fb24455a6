// What directives cite, as rows of a table tell. Both ends are looked up: another id may be known for the work.
// Parameters: citations ({from, to, type, properties}). Returns: nothing. Bound: some hundred rows.
UNWIND $citations AS row
CALL (row) {
  MATCH (:Description {of: row.from})-[:OF]->(citing:Directive)
  RETURN citing LIMIT 1
}
CALL (row) {
  MATCH (:Description {of: row.to})-[:OF]->(cited:Directive)
  RETURN cited LIMIT 1
}
CREATE (citing)-[citation:$(row.type)]->(cited)
SET citation = row.properties, citation.confidence = toFloat(row.properties.confidence)
