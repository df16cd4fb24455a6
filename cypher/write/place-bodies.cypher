// What bodies are part of and where they serve.
// Parameters: bodies ({id, parent, jurisdiction}, sorted by id). Returns: nothing. Bound: the bodies of one file.
UNWIND $bodies AS row
MATCH (body:Body {id: row.id})
CALL (body) {
  MATCH (body)-[old:UNIT_OF|SERVES]->()
  DELETE old
}
CALL (body, row) {
  MATCH (parent:Body {id: row.parent})
  CREATE (body)-[:UNIT_OF]->(parent)
}
CALL (body, row) {
  MATCH (jurisdiction:Jurisdiction {code: row.jurisdiction})
  CREATE (body)-[:SERVES]->(jurisdiction)
}
