// A page of the metrics of each directive, in the order of its text; with $parts also of what it prints and attaches as its own.
// $ids: directives; $parts: true or false; the bounds of the page. Returns: key, id.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (d:Directive {id: asked})
  USING INDEX SEEK d:Directive(id)
  MATCH (d)-[:ISSUES|ATTACHES*0..3]->(part:Directive)
  WHERE part = d OR ($parts AND coalesce(part.level, '') = coalesce(d.level, '') AND coalesce(part.jurisdictionCode, '') = coalesce(d.jurisdictionCode, ''))
  WITH DISTINCT part
  MATCH (part)-[:SETS]->(m:Metric)
  WITH right('00000000' + toString(m.start), 9) AS key, m.id AS id
  WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  ORDER BY key {{direction}}, id {{direction}}
  LIMIT $limit
  RETURN key, id
}
RETURN asked, key, id
