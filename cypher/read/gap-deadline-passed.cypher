// Tasks and targets whose deadline is past, the oldest first.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $on: the day; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the deadlines of tasks and targets before the day, by their indexes.
CALL () {
  MATCH (x:Task) WHERE date('1900-01-01') <= x.deadline < date($on)
  RETURN x
  UNION ALL
  MATCH (x:Metric) WHERE date('1900-01-01') <= x.deadline < date($on)
  RETURN x
}
MATCH (d:Directive)-[:SETS]->(x)
WHERE ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH d, x, toString(x.deadline) AS key, x.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, task: CASE WHEN x:Task THEN id END, metric: CASE WHEN x:Metric THEN id END,
  confidence: x.confidence, evidence: x {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY gap.key, gap.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
