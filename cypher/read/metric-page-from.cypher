// A page of metrics among those that one of the conditions leads to, in the order of metric-page.cypher.
// $from: which one: DIRECTIVES, TEXT, DEADLINE, WITHIN; the conditions and the bounds of the page as there.
// Returns: key, id. Bound: what that condition leads to.
CALL () {
  WITH 1 AS one WHERE $from = 'DIRECTIVES'
  UNWIND $directives AS given
  MATCH (d:Directive {id: given})-[:SETS]->(m:Metric)
  RETURN DISTINCT d, m
  UNION ALL
  WITH 1 AS one WHERE $from = 'TEXT'
  MATCH (m:Metric)
  WHERE m.searchText CONTAINS $text
  MATCH (m)<-[:SETS]-(d:Directive)
  RETURN d, m
  UNION ALL
  WITH 1 AS one WHERE $from = 'DEADLINE'
  MATCH (m:Metric)
  WHERE date(coalesce($deadlineFrom, '0001-01-01')) <= m.deadline <= date(coalesce($deadlineUntil, '9999-12-31'))
  MATCH (m)<-[:SETS]-(d:Directive)
  RETURN d, m
  UNION ALL
  WITH 1 AS one WHERE $from = 'WITHIN'
  MATCH (:Jurisdiction {code: $within})<-[:PART_OF*0..5]-(:Jurisdiction)<-[:APPLIES_IN]-(d:Directive)
  WITH DISTINCT d
  MATCH (d)-[:SETS]->(m:Metric)
  RETURN d, m
}
WITH d, m, d.id + right('00000000' + toString(m.start), 9) AS key, m.id AS id
WHERE ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND ($comparators IS NULL OR m.comparator IN $comparators)
  AND ($units IS NULL OR m.unit IN $units)
  AND ($comparableUnits IS NULL OR m.comparableUnit IN $comparableUnits)
  AND ($targetFrom IS NULL OR m.comparableTarget >= $targetFrom)
  AND ($targetUntil IS NULL OR m.comparableTarget <= $targetUntil)
  AND ($deadlineFrom IS NULL OR m.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR m.deadline <= date($deadlineUntil))
  AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
  AND ($text IS NULL OR m.searchText CONTAINS $text)
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
