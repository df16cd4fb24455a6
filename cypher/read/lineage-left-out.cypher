// What answers to lineage leave out, as far as it is known: the directives one step further than those they have.
// $answers: {root, ids: the directives it has}; $up, $levels, {{relations}}: as in lineage-directives.cypher.
// Returns: relation, level, directives (how many).
UNWIND $answers AS answer
CALL (answer) {
  UNWIND answer.ids AS id
  MATCH (x:Directive {id: id})-[r:{{relations}}]-(y:Directive)
  WHERE NOT y.id IN answer.ids
    AND ($levels IS NULL OR y.level IN $levels)
    AND ((startNode(r) = x) = $up
      OR (type(r) IN ['ISSUES', 'ATTACHES'] AND coalesce(x.level, '') = coalesce(y.level, '') AND coalesce(x.jurisdictionCode, '') = coalesce(y.jurisdictionCode, '')))
  RETURN type(r) AS relation, y.level AS level, count(DISTINCT y) AS directives
  ORDER BY directives DESC, relation, level
}
RETURN answer.root AS asked, relation, level, directives
