// Tasks and targets that were to be done before the day their directive was issued.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives that are held by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
MATCH (d)-[:SETS]->(x:Task|Metric)
WHERE x.deadline < d.issuedOn
WITH d, x, d.id + right('00000000' + toString(x.start), 9) AS key, x.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, task: CASE WHEN x:Task THEN id END, metric: CASE WHEN x:Metric THEN id END, confidence: x.confidence, evidence: x {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.held, d.id, x.start, x.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
