// A page of responsibilities, directive by directive, each in the order of its text.
// $types (relationship types), $bodies (ids), $directives (ids), $levels (of the directive), $within (a jurisdiction code), $deadlineFrom,
// $deadlineUntil, $text (folded; in the task): null for any; the bounds of the page.
// Returns: key, id, responsibility. Bound: the directives that are held, in the order of ids, from the page on until it is full;
// what few are like is found by responsibility-page-from.cypher.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20) AND d.id <= left($highKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH d ORDER BY d.held {{direction}}, d.id {{direction}}
CALL (d) {
  MATCH (d)-[:SETS]->(t:Task)
  WHERE ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
    AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
    AND ($text IS NULL OR t.searchText CONTAINS $text)
  MATCH (t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($bodies IS NULL OR b.id IN $bodies)
  WITH t, r, b, d.id + right('00000000' + toString(t.start), 9) + right('00000000' + toString(r.start), 9) AS key, t.id + b.id + type(r) AS id
  WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  RETURN key, id, {
    task: t.id, body: b.id, confidence: r.confidence, rule: r.rule, correction: r.correction, evidence: r {.quote, .start, .end, .repaired, .source},
    role: CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END
  } AS responsibility
  ORDER BY key {{direction}}, id {{direction}}
}
RETURN key, id, responsibility
ORDER BY d.held {{direction}}, d.id {{direction}}, key {{direction}}, id {{direction}}
LIMIT $limit
