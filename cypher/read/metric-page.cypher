// A page of metrics, directive by directive, each in the order of its text.
// $directives (ids), $levels, $within (a jurisdiction code), $comparators, $units, $comparableUnits, $targetFrom, $targetUntil, $deadlineFrom,
// $deadlineUntil, $hasDeadline, $text (folded): null for any; the bounds of the page.
// Returns: key, id. Bound: the directives that are held, in the order of ids, from the page on until it is full; what few are like
// is found by metric-page-from.cypher.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20) AND d.id <= left($highKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH d ORDER BY d.held {{direction}}, d.id {{direction}}
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
  WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  RETURN key, id
  ORDER BY key {{direction}}, id {{direction}}
}
RETURN key, id
ORDER BY d.held {{direction}}, d.id {{direction}}, key {{direction}}, id {{direction}}
LIMIT $limit
