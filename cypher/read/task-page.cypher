// A page of tasks, directive by directive, each in the order of its text.
// $directives (ids), $levels, $within (a jurisdiction code), $deadlineFrom, $deadlineUntil, $hasDeadline, $text (folded): null for any; the bounds of the page.
// Returns: key, id.
MATCH (d:Directive)-[:SETS]->(t:Task)
WITH *, d.id + right('00000000' + toString(t.start), 9) AS key, t.id AS id
WHERE ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($hasDeadline IS NULL OR (t.deadline IS NOT NULL) = $hasDeadline)
  AND ($text IS NULL OR t.searchText CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
