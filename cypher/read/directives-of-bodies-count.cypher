// How many directives each body issued: the conditions of directives-of-bodies.cypher.
// $ids: bodies; $held: null for any. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (b:Body {id: asked})-[:ISSUED]->(d:Directive)
  USING INDEX SEEK b:Body(id)
  WHERE ($held IS NULL OR d.held = $held)
  RETURN count(DISTINCT d) AS total
}
RETURN asked, total
