// Tasks, a stretch at a time in the order of task-page.cypher, whose conditions these are.
// $directives (ids), $levels, $within (a jurisdiction code), $deadlineFrom, $deadlineUntil, $hasDeadline, $text (folded): null for any;
// $afterKey, $afterId; $limit. Returns: key, id. The index of what is held gives the order: a stretch costs what it passes, wherever it begins.
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
    AND ($hasDeadline IS NULL OR (t.deadline IS NOT NULL) = $hasDeadline)
    AND ($text IS NULL OR t.searchText CONTAINS $text)
  WITH d.id + right('00000000' + toString(t.start), 9) AS key, t.id AS id
  WHERE key > $afterKey OR (key = $afterKey AND id > $afterId)
  RETURN key, id
  ORDER BY key, id
}
RETURN key, id
ORDER BY d.held, d.id, key, id
LIMIT $limit
