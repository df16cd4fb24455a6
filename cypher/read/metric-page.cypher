// A page of metrics, directive by directive, each in the order of its text.
// $directives (ids), $levels, $within (a jurisdiction code), $comparators, $units, $comparableUnits, $targetFrom, $targetUntil, $deadlineFrom, $deadlineUntil, $hasDeadline, $text (folded): null for any; the bounds of the page.
// Returns: key, id.
MATCH (d:Directive)-[:SETS]->(m:Metric)
WITH *, d.id + right('00000000' + toString(m.start), 9) AS key, m.id AS id
WHERE ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($comparators IS NULL OR m.comparator IN $comparators)
  AND ($units IS NULL OR m.unit IN $units)
  AND ($comparableUnits IS NULL OR m.comparableUnit IN $comparableUnits)
  AND ($targetFrom IS NULL OR m.comparableTarget >= $targetFrom)
  AND ($targetUntil IS NULL OR m.comparableTarget <= $targetUntil)
  AND ($deadlineFrom IS NULL OR m.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR m.deadline <= date($deadlineUntil))
  AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
  AND ($text IS NULL OR m.searchText CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
