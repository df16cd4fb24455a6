// A page of what each body issued, the newest first.
// $ids: bodies; $held: null for any; the bounds of the page. Returns: key, id.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (b:Body {id: asked})-[:ISSUED]->(d:Directive)
  USING INDEX SEEK b:Body(id)
  WITH DISTINCT d, coalesce(toString(d.issuedOn), '') AS key, d.id AS id
  WHERE ($held IS NULL OR d.held = $held)
    AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  ORDER BY key {{direction}}, id {{direction}}
  LIMIT $limit
  RETURN key, id
}
RETURN asked, key, id
