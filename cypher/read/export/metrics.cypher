// Metrics, a stretch at a time in the order of metric-page.cypher, whose conditions these are.
// $directives (ids), $levels, $within (a jurisdiction code), $comparators, $units, $comparableUnits, $targetFrom, $targetUntil, $deadlineFrom,
// $deadlineUntil, $hasDeadline, $text (folded): null for any; $afterKey, $afterId; $limit. Returns: key, id.
// The index of what is held gives the order: a stretch costs what it passes, wherever it begins.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($afterKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH d ORDER BY d.held, d.id
CALL (d) {
  MATCH (d)-[:SETS]->(m:Metric)
  WHERE ($comparators IS NULL OR m.comparator IN $comparators)
    AND ($units IS NULL OR m.unit IN $units)
    AND ($comparableUnits IS NULL OR m.comparableUnit IN $comparableUnits)
    AND ($targetFrom IS NULL OR m.comparableTarget >= $targetFrom)
    AND ($targetUntil IS NULL OR m.comparableTarget <= $targetUntil)
    AND ($deadlineFrom IS NULL OR m.deadline >= date($deadlineFrom))
    AND ($deadlineUntil IS NULL OR m.deadline <= date($deadlineUntil))
    AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
    AND ($text IS NULL OR m.searchText CONTAINS $text)
  WITH d.id + right('00000000' + toString(m.start), 9) AS key, m.id AS id
  WHERE key > $afterKey OR (key = $afterKey AND id > $afterId)
  RETURN key, id
  ORDER BY key, id
}
RETURN key, id
ORDER BY d.held, d.id, key, id
LIMIT $limit
