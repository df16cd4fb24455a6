// A page of responsibilities, directive by directive, each in the order of its text.
// $types (relationship types), $bodies (ids), $directives (ids), $levels (of the directive), $within (a jurisdiction code), $deadlineFrom, $deadlineUntil,
// $text (folded; in the task): null for any; the bounds of the page.
// Returns: key, id, responsibility.
MATCH (b:Body)-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t:Task)<-[:SETS]-(d:Directive)
WITH *, d.id + right('00000000' + toString(t.start), 9) + right('00000000' + toString(r.start), 9) AS key, t.id + b.id + type(r) AS id
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($bodies IS NULL OR b.id IN $bodies)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($text IS NULL OR t.searchText CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id, {
  task: t.id, body: b.id, confidence: r.confidence, rule: r.rule, correction: r.correction, evidence: r {.quote, .start, .end, .repaired, .source},
  role: CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END
} AS responsibility
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
