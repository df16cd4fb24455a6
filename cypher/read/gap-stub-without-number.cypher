// Directives known only from citations, and without a number: a later document may not be recognised as the one meant.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// {{relations}}: the types that count as citing.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives that are not held by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = false AND d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND d.documentNumber IS NULL
  AND EXISTS { (d)<-[:{{relations}}]-(:Directive) }
WITH d, head(COLLECT {
  MATCH (d)<-[r:{{relations}}]-(:Directive) RETURN r ORDER BY r.source, r.start, r.id LIMIT 1
}) AS r, d.id AS key, d.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, evidence: r {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.held, d.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
