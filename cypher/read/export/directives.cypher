// Directives, a stretch at a time in the order of ids: those behind $afterId that meet the conditions of directive-page.cypher.
// $held, $levels, $kinds, $within (a jurisdiction code), $issuedBy (a body), $issuedFrom, $issuedUntil, $text (folded), $directives (ids):
// null for any; $afterId; $limit. Returns: id. The index of ids gives the order: a stretch costs what it passes, wherever it begins.
MATCH (d:Directive)
WHERE d.id > $afterId
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($held IS NULL OR d.held = $held)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($issuedFrom IS NULL OR d.issuedOn >= date($issuedFrom))
  AND ($issuedUntil IS NULL OR d.issuedOn <= date($issuedUntil))
  AND ($text IS NULL OR d.searchText CONTAINS $text)
  AND ($issuedBy IS NULL OR EXISTS { (d)<-[:ISSUED]-(:Body {id: $issuedBy}) })
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN d.id AS id
ORDER BY d.id
LIMIT $limit
