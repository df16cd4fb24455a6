// Tasks that no body leads or is responsible for, nor for a task they are part of or consist of, in directives where a body leads another.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives that are held by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND EXISTS { (d)-[:SETS]->(:Task)<-[:LEADS]-(:Body) }
MATCH (d)-[:SETS]->(t:Task)
WHERE NOT EXISTS { (t)-[:PART_OF*0..6]->(:Task)<-[:LEADS|RESPONSIBLE_FOR]-(:Body) }
  AND NOT EXISTS { (t)<-[:PART_OF*1..6]-(:Task)<-[:LEADS|RESPONSIBLE_FOR]-(:Body) }
WITH d, t, d.id + right('00000000' + toString(t.start), 9) AS key, t.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, task: t.id, evidence: t {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.held, d.id, t.start, t.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
