// What each directive rests on (up), or what rests on it (down), nearest first, each with its distance in steps.
// $ids: directives; $up: true or false; $levels: of the directives wanted, null for any; $beyond: the distance at which those of
// all levels are wanted, since the way to others may lead through them; $limit.
// {{relations}}: the types to follow; {{depth}}: the most steps. Returns: id, level, distance; the asked one is at 0.
// A step up goes along a relation (a city's plan IMPLEMENTS the province's), or from what a notice prints or attaches as its
// own to the notice, since the two are one work. As its own: of the same level and place; an annex that reproduces a
// document from above is not. A step down is a step up the other way round.
// The planner makes one pruned breadth-first search of it that LIMIT stops; test/graph/read/statements.test.ts pins that.
UNWIND $ids AS asked
CALL (asked) {
  MATCH p = (root:Directive {id: asked})
    ((x:Directive)-[r:{{relations}}]-(y:Directive)
      WHERE (startNode(r) = x) = $up
        OR (type(r) IN ['ISSUES', 'ATTACHES'] AND coalesce(x.level, '') = coalesce(y.level, '') AND coalesce(x.jurisdictionCode, '') = coalesce(y.jurisdictionCode, ''))
    ){0,{{depth}}} (d:Directive)
  USING INDEX SEEK root:Directive(id)
  WITH d, min(length(p)) AS distance
  WHERE $levels IS NULL OR d.level IN $levels OR distance IN [0, $beyond]
  LIMIT $limit
  RETURN d.id AS id, d.level AS level, distance
}
RETURN asked, id, level, distance
