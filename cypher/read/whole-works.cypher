// The whole work that each directive is part of: the notice that prints or attaches it as its own, with all it prints.
// $ids: directives; $asOf: a day, or null: only parts issued by then, or undated. Returns: asked, directives (ids; those that
// nothing prints first, the oldest of them before the others). Bounded by six ties from the one asked.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (root:Directive {id: asked})
    ((a:Directive)-[:ISSUES|ATTACHES]-(b:Directive)
      WHERE coalesce(a.level, '') = coalesce(b.level, '') AND coalesce(a.jurisdictionCode, '') = coalesce(b.jurisdictionCode, '')
        AND ($asOf IS NULL OR coalesce(b.issuedOn, b.publishedOn, date($asOf)) <= date($asOf))
    ){0,6} (part:Directive)
  USING INDEX SEEK root:Directive(id)
  WITH DISTINCT part
  WITH part, EXISTS {
    MATCH (notice)-[:ISSUES|ATTACHES]->(part)
    WHERE coalesce(notice.level, '') = coalesce(part.level, '') AND coalesce(notice.jurisdictionCode, '') = coalesce(part.jurisdictionCode, '')
  } AS isPart, coalesce(part.issuedOn, part.publishedOn) AS issuedOn
  ORDER BY isPart, issuedOn, part.id
  RETURN collect(part.id) AS directives
}
RETURN asked, directives
