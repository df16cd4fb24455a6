// How many responsibilities each body has: the conditions of responsibilities-of-bodies.cypher.
// $ids: bodies; $types: relationship types. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Body {id: asked})-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(:Task)
  WHERE type(r) IN $types
  RETURN count(r) AS total
}
RETURN asked, total
