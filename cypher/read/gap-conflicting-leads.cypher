// Tasks in the same words that two directives of one level and place give to different leads.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives that are held by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND EXISTS { (d)-[:SETS]->(:Task)<-[:LEADS]-(:Body) }
CALL (d) {
  MATCH (d)-[:SETS]->(t:Task)<-[r:LEADS]-(b:Body)
  WHERE t.wordingKey IS NOT NULL
  MATCH (other:Task {wordingKey: t.wordingKey})<-[:SETS]-(u:Directive)
  WHERE u.id > d.id AND u.level = d.level AND u.jurisdictionCode = d.jurisdictionCode
    AND NOT EXISTS { (b)-[:LEADS]->(other) }
  MATCH (other)<-[:LEADS]-(c:Body)
  WHERE NOT EXISTS { (c)-[:LEADS]->(t) }
  RETURN t, u, other, head(collect(r)) AS r, min(b.id) AS body, min(c.id) AS otherBody
}
WITH d, t, u, other, r, body, otherBody, d.id + right('00000000' + toString(t.start), 9) + other.id AS key, t.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, other: u.id, task: t.id, otherTask: other.id, body: body, otherBody: otherBody, confidence: r.confidence, evidence: r {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.held, d.id, t.start, other.id, t.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
