// A page of what people say was read wrong, by when they said it.
// $statuses, $kinds: null for any; the bounds of the page. Returns: key, id, correction {line, applied}.
// Bound: the index in its order, from the page on until it is full. CASE, since the planner makes a union of OR, and sorts it.
MATCH (c:Correction)
USING INDEX c:Correction(proposedAt, id)
WHERE c.proposedAt >= $lowKey AND c.proposedAt <= $highKey AND c.id > ''
  AND CASE c.proposedAt WHEN $lowKey THEN c.id > $lowId ELSE true END
  AND CASE c.proposedAt WHEN $highKey THEN c.id < $highId ELSE true END
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($kinds IS NULL OR c.kind IN $kinds)
WITH c ORDER BY c.proposedAt {{direction}}, c.id {{direction}} LIMIT $limit
RETURN c.proposedAt AS key, c.id AS id, {line: c.line, applied: EXISTS { (:Source)-[:CORRECTED_BY]->(c) }} AS correction
