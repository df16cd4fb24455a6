// Responsibilities, a stretch at a time in the order of responsibility-page.cypher, whose conditions these are.
// $types (relationship types), $bodies (ids), $directives (ids), $levels (of the directive), $within (a jurisdiction code), $deadlineFrom,
// $deadlineUntil, $text (folded; in the task): null for any; $afterKey, $afterId; $limit. Returns: key, id, responsibility.
// The index of what is held gives the order: a stretch costs what it passes, wherever it begins.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($afterKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH d ORDER BY d.held, d.id
CALL (d) {
  MATCH (d)-[:SETS]->(t:Task)
  WHERE ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
    AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
    AND ($text IS NULL OR t.searchText CONTAINS $text)
  MATCH (t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  WHERE ($types IS NULL OR type(r) IN $types)
    AND ($bodies IS NULL OR b.id IN $bodies)
  WITH t, r, b, d.id + right('00000000' + toString(t.start), 9) + right('00000000' + toString(r.start), 9) AS key, t.id + b.id + type(r) AS id
  WHERE key > $afterKey OR (key = $afterKey AND id > $afterId)
  RETURN key, id, {
    task: t.id, body: b.id, confidence: r.confidence, rule: r.rule, correction: r.correction, evidence: r {.quote, .start, .end, .repaired, .source},
    role: CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END
  } AS responsibility
  ORDER BY key, id
}
RETURN key, id, responsibility
ORDER BY d.held, d.id, key, id
LIMIT $limit
