// The directives with these ids, with where they apply and the files they were read from.
// $ids: an id that a document gave to what it cites finds what that turned out to be. Returns: directive.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (d:Directive {id: asked})
  USING INDEX SEEK d:Directive(id)
  RETURN d
  UNION
  MATCH (description:Description {of: asked})-[:OF]->(d:Directive)
  USING INDEX SEEK description:Description(of)
  RETURN d
}
RETURN asked, d {
  .id, .held, .title, .otherTitles, .documentNumber, .kind, .level, .issuedOn, .publishedOn, .effectiveFrom, .effectiveUntil,
  .issuerCount, .inferred, .evidence, .source, .registrations,
  jurisdiction: head([(d)-[:APPLIES_IN]->(j:Jurisdiction) | j.code]),
  sources: [(d)-[:READ_FROM]->(s:Source) | s.sha256]
} AS directive
