// Targets that are stricter than that for the same indicator in what their directive, or the work that it is part of, rests on.
// Both at least, or both at most, so much, in one base unit, per one count, no amount, and with deadlines that do not point the other way: what Strictness proves of them.
// {{relations}}: those of lineage.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives that are held by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
CALL (d) {
  MATCH (d)
    ((a:Directive)-[:ISSUES|ATTACHES]-(b:Directive)
      WHERE coalesce(a.level, '') = coalesce(b.level, '') AND coalesce(a.jurisdictionCode, '') = coalesce(b.jurisdictionCode, '')
    ){0,6} (part:Directive)-[r:{{relations}}]->(u:Directive)
  WHERE u.level <> d.level
  WITH u, head(collect(r)) AS r
  MATCH (u)
    ((a:Directive)-[:ISSUES|ATTACHES]-(b:Directive)
      WHERE coalesce(a.level, '') = coalesce(b.level, '') AND coalesce(a.jurisdictionCode, '') = coalesce(b.jurisdictionCode, '')
    ){0,6} (whole:Directive)
  WITH DISTINCT u, r, whole
  MATCH (whole)-[:SETS]->(n:Metric)
  WHERE n.comparator IN ['GTE', 'GT', 'LTE', 'LT'] AND NOT n.isAmount
  WITH u, r, n
  MATCH (d)-[:SETS]->(m:Metric {indicatorKey: n.indicatorKey, comparator: n.comparator})
  WHERE coalesce(n.comparableUnit, '') = coalesce(m.comparableUnit, '')
    AND coalesce(n.per, '') = coalesce(m.per, '')
    AND ((n.deadline IS NULL AND m.deadline IS NULL) OR m.deadline <= n.deadline)
    AND ((m.comparator IN ['GTE', 'GT'] AND m.comparableTarget > n.comparableTarget)
      OR (m.comparator IN ['LTE', 'LT'] AND m.comparableTarget < n.comparableTarget))
  RETURN m, n, u, r
}
WITH d, m, n, u, r, d.id + right('00000000' + toString(m.start), 9) + n.id + u.id AS key, m.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, other: u.id, metric: m.id, otherMetric: n.id, confidence: m.confidence, evidence: m {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.held, d.id, m.start, n.id, u.id, m.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
