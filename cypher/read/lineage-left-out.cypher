// What answers to lineage leave out, as far as it is known: the directives one step further than those they have.
// $answers: {root, shown: the directives in the answer, passed: these and those of other levels on the way to them}; $up,
// {{relations}}: as in lineage-directives.cypher; $levels: null for any. Returns: relation, level, directives (how many).
// Counted are those that were not passed, of any level, since the way to others may lead through them; and those that were, of the
// levels wanted, if the limit kept them out.
UNWIND $answers AS answer
CALL (answer) {
  UNWIND answer.passed AS id
  // No label at the other end: so that it cannot be looked through for each id while a graph seems to be empty.
  MATCH (x:Directive {id: id})-[r:{{relations}}]-(y)
  USING INDEX SEEK x:Directive(id)
  WHERE NOT y.id IN answer.shown
    AND (NOT y.id IN answer.passed OR y.level IN $levels)
    AND ((startNode(r) = x) = $up
      OR (type(r) IN ['ISSUES', 'ATTACHES'] AND coalesce(x.level, '') = coalesce(y.level, '') AND coalesce(x.jurisdictionCode, '') = coalesce(y.jurisdictionCode, '')))
  RETURN type(r) AS relation, y.level AS level, count(DISTINCT y) AS directives
  ORDER BY directives DESC, relation, level
}
RETURN answer.root AS asked, relation, level, directives
