// The directives with these ids, with where they apply and the files they were read from.
// $ids. Returns: directive. An id that a stub had before its document arrived finds the document.
UNWIND $ids AS asked
MATCH (d:Directive)
WHERE d.id = asked
RETURN asked, d {
  .id, .held, .title, .otherTitles, .documentNumber, .kind, .level, .issuedOn, .publishedOn, .effectiveFrom, .effectiveUntil,
  .issuerCount, .inferred, .evidence,
  jurisdiction: head([(d)-[:APPLIES_IN]->(j:Jurisdiction) | j.code]),
  sources: [(d)-[:READ_FROM]->(s:Source) | s.sha256]
} AS directive
