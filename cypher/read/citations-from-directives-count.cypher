// How many citations each directive has: the conditions of citations-from-directives.cypher.
// $ids: directives; $relations: the types; $levels, $held (of the other one): null for any. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Directive {id: asked})-[r]->(to:Directive)
  WHERE type(r) IN $relations
    AND ($levels IS NULL OR to.level IN $levels)
    AND ($held IS NULL OR to.held = $held)
  RETURN count(r) AS total
}
RETURN asked, total
