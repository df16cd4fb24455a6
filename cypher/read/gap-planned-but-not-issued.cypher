// What a directive says is to be issued, and of which nothing more is known: no text, no number, no other citation.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// {{relations}}: the types that count as another citation.
// $counted: true for how many only. Returns: total (on this page), gaps. Walks the directives by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(id)
WHERE d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
MATCH (d)-[r:PLANS_TO_ISSUE]->(u:Directive)
WHERE u.held = false AND u.documentNumber IS NULL
  AND NOT EXISTS { MATCH (u)<-[:{{relations}}]-(other:Directive) WHERE other <> d }
WITH d, r, u, d.id + right('00000000' + toString(coalesce(r.start, 0)), 9) + u.id AS key, type(r) AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, other: u.id, confidence: r.confidence, evidence: r {.quote, .start, .end, .repaired, .source},
  citation: r {
    .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
    relation: type(r), from: d.id, to: u.id, evidence: r {.quote, .start, .end, .repaired, .source}
  }
} AS gap
ORDER BY d.id, coalesce(r.start, 0), u.id, type(r)
LIMIT $limit
RETURN count(gap) AS total, collect(CASE WHEN $counted THEN null ELSE gap END) AS gaps
