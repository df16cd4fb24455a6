// A page of the tasks of each directive, in the order of its text; with $parts also of what it prints and attaches as its own.
// $ids: directives; $parts: true or false; $types: only tasks with one of these relationships of a body, null for any;
// the bounds of the page. Returns: key, id.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (d:Directive {id: asked})
  MATCH (d)-[:ISSUES|ATTACHES*0..3]->(part:Directive)
  WHERE part = d OR ($parts AND coalesce(part.level, '') = coalesce(d.level, '') AND coalesce(part.jurisdictionCode, '') = coalesce(d.jurisdictionCode, ''))
  WITH DISTINCT part
  MATCH (part)-[:SETS]->(t:Task)
  WHERE $types IS NULL OR EXISTS { (t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(:Body) WHERE type(r) IN $types }
  WITH right('00000000' + toString(t.start), 9) AS key, t.id AS id
  WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  ORDER BY key {{direction}}, id {{direction}}
  LIMIT $limit
  RETURN key, id
}
RETURN asked, key, id
