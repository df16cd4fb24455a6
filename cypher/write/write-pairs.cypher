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
WITH citing, cited, row.type AS type, row.properties AS said
CREATE (citing)-[citation:$(type)]->(cited)
SET citation = said {.*, confidence: toFloat(said.confidence)}
