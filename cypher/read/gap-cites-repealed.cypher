// Citations of what another directive had repealed before the day of the citing one; candidates: those that had.
// {{relations}}: those that rely on what they cite: not of history.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// {{all}}: COLLECT for a page, COUNT for how many. Returns: gaps. Walks the directives by id, from the page on, until the page is full.
MATCH (d:Directive)
USING INDEX d:Directive(id)
WHERE d.id >= left($lowKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
MATCH (d)-[r:{{relations}}]->(u:Directive)
WHERE u <> d
CALL (d, u) {
  MATCH (u)<-[:REPEALS]-(by:Directive)
  WHERE by <> d AND by.issuedOn < d.issuedOn
  RETURN collect(by.id) AS by
}
WITH d, r, u, by
WHERE size(by) > 0
WITH d, r, u, by, d.id + right('00000000' + toString(coalesce(r.start, 0)), 9) + u.id AS key, type(r) AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
WITH {
  key: key, id: id, directive: d.id, other: u.id, candidates: by, confidence: r.confidence, evidence: r {.quote, .start, .end, .repaired, .source},
  citation: r {
    .id, .cue, .mention, .locator, .confidence, .rule, .starts, .ends, .locators,
    relation: type(r), from: d.id, to: u.id, evidence: r {.quote, .start, .end, .repaired, .source}
  }
} AS gap
ORDER BY d.id, coalesce(r.start, 0), u.id, type(r)
LIMIT $limit
RETURN {{all}}(gap) AS gaps
