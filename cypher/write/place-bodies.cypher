// What bodies are part of, where they serve, and who took their place.
// Parameters: bodies ({id, parent, jurisdiction, successors (ids)}, sorted by id). Returns: nothing. Bound: the bodies of one file.
UNWIND $bodies AS row
MATCH (body:Body {id: row.id})
CALL (body) {
  MATCH (body)-[old:UNIT_OF|SERVES|SUCCEEDED_BY]->()
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
CALL (body, row) {
  MATCH (successor:Body) WHERE successor.id IN row.successors
  CREATE (body)-[:SUCCEEDED_BY]->(successor)
}
