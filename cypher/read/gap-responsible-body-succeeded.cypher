// Bodies that bear a task though another that took their place was already issuing directives before the day of the one that gives it to them.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives that are held by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
CALL (d) {
  MATCH (d)-[:SETS]->(t:Task)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)-[:SUCCEEDED_BY]->(s:Body)
  WHERE EXISTS { MATCH (s)-[:ISSUED]->(first:Directive) WHERE first.issuedOn < d.issuedOn }
  RETURN t, b, s, head(collect(r)) AS r
}
WITH d, t, r, b, s, d.id + right('00000000' + toString(t.start), 9) + b.id + s.id AS key, t.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, task: t.id, body: b.id, otherBody: s.id, confidence: r.confidence, evidence: r {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.held, d.id, t.start, b.id, s.id, t.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
