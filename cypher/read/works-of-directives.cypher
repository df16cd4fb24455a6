// Each directive and what it prints or attaches as its own: an instrument and its annexes are one work with the notice that issues them.
// $ids: directives; an id that a document gave to what it cites finds what that turned out to be.
// Returns: directives (ids), the directive itself first.
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
OPTIONAL MATCH (d)-[:ISSUES|ATTACHES*1..3]->(part:Directive)
WHERE part <> d AND coalesce(part.level, '') = coalesce(d.level, '') AND coalesce(part.jurisdictionCode, '') = coalesce(d.jurisdictionCode, '')
WITH asked, d, collect(DISTINCT part.id) AS parts
RETURN asked, [d.id] + parts AS directives
