// Citations, a stretch at a time: directive by directive in the order of ids, each in the order of its text.
// $relations: the types; of the directive that cites, the conditions of export/directives.cypher:
// $held, $levels, $kinds, $within (a jurisdiction code), $issuedBy (a body), $issuedFrom, $issuedUntil, $text (folded), $directives (ids): null for any;
// $afterKey, $afterId; $limit.
// Returns: key, id, citation. The index of ids gives the order: a stretch costs what it passes, wherever it begins.
MATCH (d:Directive)
WHERE d.id >= left($afterKey, 20)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($held IS NULL OR d.held = $held)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($issuedFrom IS NULL OR d.issuedOn >= date($issuedFrom))
  AND ($issuedUntil IS NULL OR d.issuedOn <= date($issuedUntil))
  AND ($text IS NULL OR d.searchText CONTAINS $text)
  AND ($issuedBy IS NULL OR EXISTS { (d)<-[:ISSUED]-(:Body {id: $issuedBy}) })
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH d ORDER BY d.id
CALL (d) {
  MATCH (d)-[r]->(to:Directive)
  WHERE type(r) IN $relations
  WITH r, to, d.id + right('00000000' + toString(coalesce(r.start, 0)), 9) AS key, coalesce(r.id, type(r) + to.id) AS id
  WHERE key > $afterKey OR (key = $afterKey AND id > $afterId)
  RETURN key, id, r {
    .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
    relation: type(r), from: d.id, to: to.id, evidence: r {.quote, .start, .end, .repaired, .source}
  } AS citation
  ORDER BY key, id
}
RETURN key, id, citation
ORDER BY d.id, key, id
LIMIT $limit
