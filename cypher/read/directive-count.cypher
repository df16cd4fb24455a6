// How many directives there are: the conditions of directive-page.cypher.
// $order: ISSUED_ON | TITLE | DOCUMENT_NUMBER; $held, $levels, $kinds, $within (a jurisdiction code), $issuedBy (a body), $issuedFrom, $issuedUntil,
// $text (folded): null for any.
// Returns: total.
MATCH (d:Directive)
WITH *
WHERE ($held IS NULL OR d.held = $held)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($issuedFrom IS NULL OR d.issuedOn >= date($issuedFrom))
  AND ($issuedUntil IS NULL OR d.issuedOn <= date($issuedUntil))
  AND ($text IS NULL OR d.searchText CONTAINS $text)
  AND ($issuedBy IS NULL OR EXISTS { (d)<-[:ISSUED]-(:Body {id: $issuedBy}) })
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN count(*) AS total
