// How many metrics each directive has: the conditions of metrics-of-directives.cypher.
// $ids: directives; $parts: true or false. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (d:Directive {id: asked})
  USING INDEX SEEK d:Directive(id)
  MATCH (d)-[:ISSUES|ATTACHES*0..3]->(part:Directive)
  WHERE part = d OR ($parts AND coalesce(part.level, '') = coalesce(d.level, '') AND coalesce(part.jurisdictionCode, '') = coalesce(d.jurisdictionCode, ''))
  WITH DISTINCT part
  MATCH (part)-[:SETS]->(m:Metric)
  RETURN count(DISTINCT m) AS total
}
RETURN asked, total
