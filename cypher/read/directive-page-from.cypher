// A page of directives among those that one of the conditions leads to.
// $from: which one: ISSUED_BY, TEXT, WITHIN, HELD, ISSUED; {{order}}, the conditions and the bounds of the page as in directive-page.cypher.
// Returns: key, id. Bound: what that condition leads to.
CALL () {
  WITH 1 AS one WHERE $from = 'ISSUED_BY'
  MATCH (:Body {id: $issuedBy})-[:ISSUED]->(d:Directive)
  RETURN DISTINCT d
  UNION ALL
  WITH 1 AS one WHERE $from = 'TEXT'
  MATCH (d:Directive)
  WHERE d.searchText CONTAINS $text
  RETURN d
  UNION ALL
  WITH 1 AS one WHERE $from = 'WITHIN'
  MATCH (:Jurisdiction {code: $within})<-[:PART_OF*0..5]-(:Jurisdiction)<-[:APPLIES_IN]-(d:Directive)
  RETURN DISTINCT d
  UNION ALL
  WITH 1 AS one WHERE $from = 'HELD'
  MATCH (d:Directive)
  WHERE d.held = true AND d.id > ''
  RETURN d
  UNION ALL
  WITH 1 AS one WHERE $from = 'ISSUED'
  MATCH (d:Directive)
  WHERE date(coalesce($issuedFrom, '0001-01-01')) <= d.issuedOn <= date(coalesce($issuedUntil, '9999-12-31'))
  RETURN d
}
WITH d, d.{{order}} AS key, d.id AS id
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
