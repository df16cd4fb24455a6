// What directives cite. The id a document gave to what it cites is looked up: another may be known for the same work.
// Parameters: citations ({from, to, type, properties}). Returns: nothing. Bound: the citations of one file.
UNWIND $citations AS row
MATCH (citing:Directive {id: row.from})
CALL (row) {
  MATCH (description:Description {of: row.to})-[:OF]->(cited:Directive)
  USING INDEX SEEK description:Description(of)
  RETURN cited LIMIT 1
}
WITH citing, cited, row.type AS type, row.properties AS said
CREATE (citing)-[citation:$(type)]->(cited)
SET citation = said {.*, confidence: toFloat(said.confidence)}
