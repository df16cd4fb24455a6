// Directives above the county that are held and set tasks, and that nothing of a lower level rests on, nor on the rest of the work that each is part of.
// {{relations}}: those of lineage.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives that are held by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(held, id)
WHERE d.held = true AND d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND d.level IN ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL']
  AND EXISTS { (d)-[:SETS]->(:Task) }
  AND NOT EXISTS {
    MATCH (d)
      ((a:Directive)-[:ISSUES|ATTACHES]-(b:Directive)
        WHERE coalesce(a.level, '') = coalesce(b.level, '') AND coalesce(a.jurisdictionCode, '') = coalesce(b.jurisdictionCode, '')
      ){0,6} (:Directive)<-[:{{relations}}]-(below:Directive)
    WHERE below.level IN CASE d.level
        WHEN 'NATIONAL' THEN ['PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP']
        WHEN 'PROVINCIAL' THEN ['MUNICIPAL', 'COUNTY', 'TOWNSHIP']
        ELSE ['COUNTY', 'TOWNSHIP']
      END
  }
WITH d, d.id AS key, d.id AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, evidence: d {.quote, .start, .end, .repaired, .source}
} AS gap
ORDER BY d.held, d.id
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
