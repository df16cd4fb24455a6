// A page of directives, in an order that an index keeps.
// {{order}}: sortIssuedOn | sortTitle | sortNumber; $held, $levels, $kinds, $within (a jurisdiction code), $issuedBy (a body), $issuedFrom, $issuedUntil, $text (folded): null for any; the bounds of the page.
// Returns: key, id. Bound: the index in its order, from the page on until it is full; what few directives are like is found by
// directive-page-from.cypher. CASE, since the planner makes a union of OR, and sorts it.
MATCH (d:Directive)
USING INDEX d:Directive({{order}}, id)
WHERE d.{{order}} >= $lowKey AND d.{{order}} <= $highKey AND d.id > ''
  AND CASE d.{{order}} WHEN $lowKey THEN d.id > $lowId ELSE true END
  AND CASE d.{{order}} WHEN $highKey THEN d.id < $highId ELSE true END
  AND ($held IS NULL OR d.held = $held)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($issuedFrom IS NULL OR d.issuedOn >= date($issuedFrom))
  AND ($issuedUntil IS NULL OR d.issuedOn <= date($issuedUntil))
  AND ($text IS NULL OR d.searchText CONTAINS $text)
  AND ($issuedBy IS NULL OR EXISTS { (d)<-[:ISSUED]-(:Body {id: $issuedBy}) })
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN d.{{order}} AS key, d.id AS id
ORDER BY d.{{order}} {{direction}}, d.id {{direction}}
LIMIT $limit
