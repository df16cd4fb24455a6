// What directives cite, as rows of a table tell. Both ends are looked up: another id may be known for the work.
// Parameters: citations ({from, to, type, properties}). Returns: nothing. Bound: some hundred rows.
UNWIND $citations AS row
CALL (row) {
  MATCH (description:Description {of: row.from})-[:OF]->(citing:Directive)
  USING INDEX SEEK description:Description(of)
  RETURN citing LIMIT 1
}
CALL (row) {
  MATCH (description:Description {of: row.to})-[:OF]->(cited:Directive)
  USING INDEX SEEK description:Description(of)
  RETURN cited LIMIT 1
}
WITH citing, cited, row.type AS type, row.properties AS said
CREATE (citing)-[citation:$(type)]->(cited)
SET citation = said {.*, confidence: toFloat(said.confidence)}
