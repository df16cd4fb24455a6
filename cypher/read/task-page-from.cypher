// A page of tasks among those that one of the conditions leads to, in the order of task-page.cypher.
// $from: which one: DIRECTIVES, TEXT, DEADLINE, WITHIN; the conditions and the bounds of the page as there.
// Returns: key, id. Bound: what that condition leads to.
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
}
WITH d, t, d.id + right('00000000' + toString(t.start), 9) AS key, t.id AS id
WHERE ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($hasDeadline IS NULL OR (t.deadline IS NOT NULL) = $hasDeadline)
  AND ($text IS NULL OR t.searchText CONTAINS $text)
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
