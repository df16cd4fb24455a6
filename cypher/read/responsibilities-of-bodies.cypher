// A page of what each body must do, directive by directive, each in the order of its text.
// $ids: bodies; $types: relationship types; the bounds of the page. Returns: key, id, responsibility.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (b:Body {id: asked})-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t:Task)<-[:SETS]-(d:Directive)
  USING INDEX SEEK b:Body(id)
  WITH r, t, d.id + right('00000000' + toString(t.start), 9) + right('00000000' + toString(r.start), 9) AS key, t.id + asked + type(r) AS id
  WHERE type(r) IN $types
    AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  ORDER BY key {{direction}}, id {{direction}}
  LIMIT $limit
  RETURN key, id, {
    task: t.id, body: asked, confidence: r.confidence, rule: r.rule, correction: r.correction, evidence: r {.quote, .start, .end, .repaired, .source},
    role: CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END
  } AS responsibility
}
RETURN asked, key, id, responsibility
