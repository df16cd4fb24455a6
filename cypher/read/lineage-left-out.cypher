// What an answer to lineage leaves out, as far as it is known: the directives one step further than those it has.
// $ids: the directives it has; $up, $levels, {{relations}}: as in lineage-directives.cypher. Returns: relation, level, directives.
UNWIND $ids AS id
MATCH (x:Directive {id: id})-[r:{{relations}}]-(y:Directive)
WHERE NOT y.id IN $ids
  AND ($levels IS NULL OR y.level IN $levels)
  AND ((startNode(r) = x) = $up
    OR (type(r) IN ['ISSUES', 'ATTACHES'] AND x.level = y.level AND coalesce(x.jurisdictionCode, '') = coalesce(y.jurisdictionCode, '')))
RETURN type(r) AS relation, y.level AS level, count(DISTINCT y) AS directives
ORDER BY directives DESC, relation, level
