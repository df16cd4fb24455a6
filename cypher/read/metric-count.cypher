// How many metrics there are: the conditions of metric-page-from.cypher, from there or from ALL.
// $directives (ids), $levels, $within (a jurisdiction code), $comparators, $units, $comparableUnits, $targetFrom, $targetUntil, $deadlineFrom,
// $deadlineUntil, $hasDeadline, $text (folded): null for any.
// Returns: total. Bound: what the condition of $from leads to; of ALL what all directives set that are held.
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
  UNION ALL
  WITH 1 AS one WHERE $from = 'ALL'
  MATCH (d:Directive)
  WHERE d.held = true AND d.id > ''
  MATCH (d)-[:SETS]->(m:Metric)
  RETURN d, m
}
WITH d, m
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
RETURN count(*) AS total
