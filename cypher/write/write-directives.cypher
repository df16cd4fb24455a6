// Directives with what their headers say.
// Parameters: directives ({id, properties, issuingBodies, approvedBy, addressees, jurisdiction, sources, evidence}).
// `evidence` has the words of issuingBodies, approvedBy, addressees and jurisdiction, or {}. Returns: nothing.
// Bound: the directives of one file and their families of titles.
UNWIND $directives AS row
WITH row, row.properties AS head
MATCH (directive:Directive {id: row.id})
SET directive = head {
  .*, issuedOn: date(head.issuedOn), publishedOn: date(head.publishedOn),
  effectiveFrom: date(head.effectiveFrom), effectiveUntil: date(head.effectiveUntil)
}
WITH directive, row
CALL (directive) {
  MATCH (directive)-[old:ISSUED|APPROVED|ADDRESSED_TO|APPLIES_IN|READ_FROM]-()
  DELETE old
}
CALL (directive, row) {
  WITH directive, row, row.evidence.issuingBodies AS words
  UNWIND range(0, size(row.issuingBodies) - 1) AS position
  MATCH (body:Body {id: row.issuingBodies[position]})
  CREATE (body)-[issued:ISSUED]->(directive)
  SET issued = words {.*, position: position, lead: position = 0}
}
CALL (directive, row) {
  UNWIND row.approvedBy AS id
  MATCH (body:Body {id: id})
  CREATE (body)-[approved:APPROVED]->(directive)
  SET approved = row.evidence.approvedBy
}
CALL (directive, row) {
  WITH directive, row, row.evidence.addressees AS words
  UNWIND range(0, size(row.addressees) - 1) AS position
  MATCH (body:Body {id: row.addressees[position]})
  CREATE (directive)-[addressed:ADDRESSED_TO]->(body)
  SET addressed = words {.*, position: position}
}
CALL (directive, row) {
  MATCH (jurisdiction:Jurisdiction {code: row.jurisdiction})
  CREATE (directive)-[applies:APPLIES_IN]->(jurisdiction)
  SET applies = row.evidence.jurisdiction
}
CALL (directive, row) {
  UNWIND row.sources AS from
  MATCH (source:Source {sha256: from.sha256})
  CREATE (directive)-[:READ_FROM {part: from.part, primary: from.primary}]->(source)
}
