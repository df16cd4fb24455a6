// How many tasks there are: the conditions of task-page-from.cypher, from there or from ALL.
// $directives (ids), $levels, $within (a jurisdiction code), $deadlineFrom, $deadlineUntil, $hasDeadline, $text (folded): null for any.
// Returns: total. Bound: what the condition of $from leads to; of ALL what all directives set that are held.
CALL () {
  WITH 1 AS one WHERE $from = 'DIRECTIVES'
  UNWIND $directives AS given
  MATCH (d:Directive {id: given})-[:SETS]->(t:Task)
  RETURN DISTINCT d, t
  UNION ALL
  WITH 1 AS one WHERE $from = 'TEXT'
  MATCH (t:Task)
  WHERE t.searchText CONTAINS $text
  MATCH (t)<-[:SETS]-(d:Directive)
  RETURN d, t
  UNION ALL
  WITH 1 AS one WHERE $from = 'DEADLINE'
  MATCH (t:Task)
  WHERE date(coalesce($deadlineFrom, '0001-01-01')) <= t.deadline <= date(coalesce($deadlineUntil, '9999-12-31'))
  MATCH (t)<-[:SETS]-(d:Directive)
  RETURN d, t
  UNION ALL
  WITH 1 AS one WHERE $from = 'WITHIN'
  MATCH (:Jurisdiction {code: $within})<-[:PART_OF*0..5]-(:Jurisdiction)<-[:APPLIES_IN]-(d:Directive)
  WITH DISTINCT d
  MATCH (d)-[:SETS]->(t:Task)
  RETURN d, t
  UNION ALL
  WITH 1 AS one WHERE $from = 'ALL'
  MATCH (d:Directive)
  WHERE d.held = true AND d.id > ''
  MATCH (d)-[:SETS]->(t:Task)
  RETURN d, t
}
WITH d, t
WHERE ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($hasDeadline IS NULL OR (t.deadline IS NOT NULL) = $hasDeadline)
  AND ($text IS NULL OR t.searchText CONTAINS $text)
RETURN count(*) AS total
