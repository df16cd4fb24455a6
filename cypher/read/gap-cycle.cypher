// Directives that rest on each other, in a circle of two to four; told once, of the one with the least id.
// {{relations}}: those of lineage, without what a directive prints or annexes.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks all directives by id: circles are few.
MATCH (d:Directive)
USING INDEX d:Directive(id)
WHERE d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
CALL (d) {
  MATCH p = (d)-[:{{relations}}]->(:Directive)-[:{{relations}}]->{1,3}(d)
  WHERE all(x IN nodes(p) WHERE x.id >= d.id)
  WITH collect([x IN nodes(p)[..-1] | x.id]) AS circles, head(collect(relationships(p)[0])) AS r
  WHERE r IS NOT NULL
  RETURN r, reduce(least = circles[0], each IN circles | CASE WHEN size(each) < size(least) THEN each ELSE least END) AS circle
}
WITH d, r, circle, d.id AS key, d.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, other: circle[1], candidates: circle, confidence: r.confidence, evidence: r {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY key
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
