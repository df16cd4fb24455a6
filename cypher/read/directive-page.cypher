// A page of directives.
// $order: ISSUED_ON | TITLE | DOCUMENT_NUMBER; $held, $levels, $kinds, $within (a jurisdiction code), $issuedBy (a body), $issuedFrom, $issuedUntil,
// $text (folded): null for any; the bounds of the page.
// Returns: key, id.
MATCH (d:Directive)
WITH *, coalesce(CASE $order WHEN 'TITLE' THEN d.title WHEN 'DOCUMENT_NUMBER' THEN d.documentNumber ELSE toString(d.issuedOn) END, '') AS key, d.id AS id
WHERE ($held IS NULL OR d.held = $held)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($issuedFrom IS NULL OR d.issuedOn >= date($issuedFrom))
  AND ($issuedUntil IS NULL OR d.issuedOn <= date($issuedUntil))
  AND ($text IS NULL OR d.searchText CONTAINS $text)
  AND ($issuedBy IS NULL OR EXISTS { (d)<-[:ISSUED]-(:Body {id: $issuedBy}) })
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
