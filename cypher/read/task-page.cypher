// A page of tasks, directive by directive, each in the order of its text.
// $directives (ids), $levels, $within (a jurisdiction code), $deadlineFrom, $deadlineUntil, $hasDeadline, $text (folded): null for any; the bounds of the page.
// Returns: key, id. Bound: the directives that are held, in the order of ids, from the page on until it is full; what few are like
// is found by task-page-from.cypher.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20) AND d.id <= left($highKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH d ORDER BY d.held {{direction}}, d.id {{direction}}
CALL (d) {
  MATCH (d)-[:SETS]->(t:Task)
  WHERE ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
    AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
    AND ($hasDeadline IS NULL OR (t.deadline IS NOT NULL) = $hasDeadline)
    AND ($text IS NULL OR t.searchText CONTAINS $text)
  WITH d.id + right('00000000' + toString(t.start), 9) AS key, t.id AS id
  WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  RETURN key, id
  ORDER BY key {{direction}}, id {{direction}}
}
RETURN key, id
ORDER BY d.held {{direction}}, d.id {{direction}}, key {{direction}}, id {{direction}}
LIMIT $limit
