// A page of responsibilities among those that one of the conditions leads to, in the order of responsibility-page.cypher.
// $from: which one: BODIES, DIRECTIVES, TEXT, DEADLINE, WITHIN; the conditions and the bounds of the page as there.
// Returns: key, id, responsibility. Bound: what that condition leads to.
CALL () {
  WITH 1 AS one WHERE $from = 'BODIES'
  UNWIND $bodies AS given
  MATCH (b:Body {id: given})-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t:Task)<-[:SETS]-(d:Directive)
  RETURN DISTINCT b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'DIRECTIVES'
  UNWIND $directives AS given
  MATCH (d:Directive {id: given})-[:SETS]->(t:Task)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN DISTINCT b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'TEXT'
  MATCH (t:Task)
  WHERE t.searchText CONTAINS $text
  MATCH (d:Directive)-[:SETS]->(t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'DEADLINE'
  MATCH (t:Task)
  WHERE date(coalesce($deadlineFrom, '0001-01-01')) <= t.deadline <= date(coalesce($deadlineUntil, '9999-12-31'))
  MATCH (d:Directive)-[:SETS]->(t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'WITHIN'
  MATCH (:Jurisdiction {code: $within})<-[:PART_OF*0..5]-(:Jurisdiction)<-[:APPLIES_IN]-(d:Directive)
  WITH DISTINCT d
  MATCH (d)-[:SETS]->(t:Task)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN b, r, t, d
}
WITH b, r, t, d.id + right('00000000' + toString(t.start), 9) + right('00000000' + toString(r.start), 9) AS key, t.id + b.id + type(r) AS id, d
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($bodies IS NULL OR b.id IN $bodies)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($text IS NULL OR t.searchText CONTAINS $text)
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
WITH b, r, t, key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
RETURN key, id, {
    task: t.id, body: b.id, confidence: r.confidence, rule: r.rule, correction: r.correction, evidence: r {.quote, .start, .end, .repaired, .source},
    role: CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END
  } AS responsibility
