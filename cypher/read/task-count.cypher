// How many tasks, directive by directive, each in the order of its text there are: the conditions of task-page.cypher.
// $directives (ids), $levels, $within (a jurisdiction code), $deadlineFrom, $deadlineUntil, $hasDeadline, $text (folded): null for any.
// Returns: total.
MATCH (d:Directive)-[:SETS]->(t:Task)
WITH *
WHERE ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($hasDeadline IS NULL OR (t.deadline IS NOT NULL) = $hasDeadline)
  AND ($text IS NULL OR t.searchText CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN count(*) AS total
