// How many citations each directive has: the conditions of citations-to-directives.cypher.
// $ids: directives; $relations: the types; $levels, $held (of the other one): null for any. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Directive {id: asked})<-[r]-(from:Directive)
  WHERE type(r) IN $relations
    AND ($levels IS NULL OR from.level IN $levels)
    AND ($held IS NULL OR from.held = $held)
  RETURN count(r) AS total
}
RETURN asked, total
