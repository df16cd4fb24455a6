// Directives that are not held, those that most directives cite first.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive cited): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// {{relations}}: all. $counted: true for how many only. Returns: total (on this page), gaps; count: the directives that cite it.
// Walks what is not held and the citations of it, all of them: how often each is cited is known only then.
MATCH (d:Directive)
WHERE d.held = false AND d.id > ''
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
MATCH (d)<-[r:{{relations}}]-(from:Directive)
WITH d, count(DISTINCT from) AS citing, head(collect(r)) AS r
WITH d, citing, r, right('00000000' + toString(999999999 - citing), 9) AS key, d.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, count: citing, evidence: r {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY gap.key, gap.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
