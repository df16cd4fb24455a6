// How many responsibilities each body has: the conditions of responsibilities-of-bodies.cypher.
// $ids: bodies; $types: relationship types. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (b:Body {id: asked})-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(:Task)
  USING INDEX SEEK b:Body(id)
  WHERE type(r) IN $types
  RETURN count(r) AS total
}
RETURN asked, total
