// How many tasks each directive has: the conditions of tasks-of-directives.cypher.
// $ids: directives; $parts: true or false; $types: relationship types, or null. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (d:Directive {id: asked})
  USING INDEX SEEK d:Directive(id)
  MATCH (d)-[:ISSUES|ATTACHES*0..3]->(part:Directive)
  WHERE part = d OR ($parts AND coalesce(part.level, '') = coalesce(d.level, '') AND coalesce(part.jurisdictionCode, '') = coalesce(d.jurisdictionCode, ''))
  WITH DISTINCT part
  MATCH (part)-[:SETS]->(t:Task)
  WHERE $types IS NULL OR EXISTS { (t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(:Body) WHERE type(r) IN $types }
  RETURN count(DISTINCT t) AS total
}
RETURN asked, total
