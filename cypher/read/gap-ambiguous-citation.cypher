// References that may mean several directives.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(id)
WHERE d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
CALL (d) {
  MATCH (d)-[r:MAY_CITE]->(candidate:Directive)
  RETURN r.id AS id, head(collect(r)) AS r, collect(candidate.id) AS candidates
}
WITH d, id, r, candidates, d.id + right('00000000' + toString(r.start), 9) AS key
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, candidates: candidates, confidence: r.confidence, evidence: r {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.id, r.start, id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
