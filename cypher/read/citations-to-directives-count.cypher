// How many citations each directive has: the conditions of citations-to-directives.cypher.
// $ids: directives; $relations: the types; $levels, $held (of the other one): null for any; {{ties}}: as there. Returns: total.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (root:Directive {id: asked})
    ((a:Directive)-[:{{ties}}]-(b:Directive)
      WHERE coalesce(a.level, '') = coalesce(b.level, '') AND coalesce(a.jurisdictionCode, '') = coalesce(b.jurisdictionCode, '')
    ){0,6} (one:Directive)
  USING INDEX SEEK root:Directive(id)
  WITH collect(DISTINCT one) AS work
  UNWIND work AS one
  MATCH (one)<-[r]-(from:Directive)
  WHERE NOT from IN work AND type(r) IN $relations
    AND ($levels IS NULL OR from.level IN $levels)
    AND ($held IS NULL OR from.held = $held)
  RETURN count(r) AS total
}
RETURN asked, total
