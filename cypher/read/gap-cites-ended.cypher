// Citations of what may have ended before the citing directive was issued: whether it had is told by src/domain/validity.ts.
// {{relations}}: those that rely on what they cite: not of history.
// $directives (ids), $levels, $within (a jurisdiction code; both of the directive): null for any; $lowKey, $lowId: behind which the page begins; $limit.
// Returns: gap, on (the day of the citing directive). Walks the directives by id, from the page on, until the page is full.
// What is repealed with the notice that prints it, or with the instrument it prints, is looked at as well.
MATCH (d:Directive)
USING INDEX d:Directive(id)
WHERE d.id >= left($lowKey, 20)
  AND d.issuedOn IS NOT NULL
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
MATCH (d)-[r:{{relations}}]->(u:Directive)
WHERE u <> d AND EXISTS {
  MATCH (u)-[:ISSUES|ATTACHES]-{0,3}(of:Directive)
  WHERE of.effectiveUntil < d.issuedOn OR EXISTS { (of)<-[:REPEALS|SUPERSEDES]-(:Directive) }
}
WITH d, r, u, d.id + right('00000000' + toString(coalesce(r.start, 0)), 9) + u.id AS key, type(r) AS id
WHERE key > $lowKey OR (key = $lowKey AND id > $lowId)
RETURN {
  key: key, id: id, directive: d.id, other: u.id, confidence: r.confidence, evidence: r {.quote, .start, .end, .repaired, .source},
  citation: r {
    .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
    relation: type(r), from: d.id, to: u.id, evidence: r {.quote, .start, .end, .repaired, .source}
  }
} AS gap, d.issuedOn AS on
ORDER BY d.id, coalesce(r.start, 0), u.id, type(r)
LIMIT $limit
