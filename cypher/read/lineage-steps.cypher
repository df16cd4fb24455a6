// One step further in walks along lineage: what those reached last rest on (UP), what rests on them (DOWN), or both (EITHER).
// $walks: {asked, from: directives to step from, seen: those not to come back to}; {{relations}}: the types; $way; {{ties}}: ISSUES
// and ATTACHES where a work counts as one, else a type that nothing has; $asOf: a day, or null: only directives issued by then, or
// undated; $limit: the most steps of each walk.
// Returns: asked, directives (ids: the one reached, or its whole work, the notice that prints the others first), level,
// undated, via (the directives of `from` that lead there), relations. A work may come several times, by each of its parts.
// A step is that of lineage-directives.cypher. Bounded by the relations of `from`, by $limit, and by six ties within a work.
UNWIND $walks AS walk
CALL (walk) {
  UNWIND walk.from AS id
  // No label at the other end: so that it cannot be looked through for each id while a graph seems to be empty.
  MATCH (x:Directive {id: id})-[r:{{relations}}]-(y)
  USING INDEX SEEK x:Directive(id)
  WHERE NOT y.id IN walk.seen
    AND ($way = 'EITHER' OR (startNode(r) = x) = ($way = 'UP')
      OR (type(r) IN ['ISSUES', 'ATTACHES'] AND coalesce(x.level, '') = coalesce(y.level, '') AND coalesce(x.jurisdictionCode, '') = coalesce(y.jurisdictionCode, '')))
    AND ($asOf IS NULL OR coalesce(y.issuedOn, y.publishedOn, date($asOf)) <= date($asOf))
  WITH y, collect(DISTINCT id) AS via, collect(DISTINCT type(r)) AS relations
  LIMIT $limit
  CALL (y) {
    MATCH (y)
      ((a:Directive)-[:{{ties}}]-(b:Directive)
        WHERE coalesce(a.level, '') = coalesce(b.level, '') AND coalesce(a.jurisdictionCode, '') = coalesce(b.jurisdictionCode, '')
          AND ($asOf IS NULL OR coalesce(b.issuedOn, b.publishedOn, date($asOf)) <= date($asOf))
      ){0,6} (part:Directive)
    WITH DISTINCT part
    WITH part, EXISTS {
      MATCH (notice)-[:{{ties}}]->(part)
      WHERE coalesce(notice.level, '') = coalesce(part.level, '') AND coalesce(notice.jurisdictionCode, '') = coalesce(part.jurisdictionCode, '')
    } AS isPart, coalesce(part.issuedOn, part.publishedOn) AS issuedOn
    ORDER BY isPart, issuedOn, part.id
    RETURN collect(part.id) AS directives, count(issuedOn) = 0 AS undated
  }
  RETURN directives, y.level AS level, undated, via, relations
}
RETURN walk.asked AS asked, directives, level, undated, via, relations
