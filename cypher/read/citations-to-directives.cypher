// A page of what refers to each directive, the newest first.
// $ids: directives; $relations: the types; $levels, $held (of the directive that refers): null for any; the bounds of the page;
// {{ties}}: ISSUES and ATTACHES to ask of the whole work it is part of, and not of what ties that together; else a type that nothing has.
// Returns: key, id, citation.
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
  WHERE NOT from IN work
  WITH r, one, from, coalesce(toString(from.issuedOn), '') AS key, coalesce(r.id, type(r) + from.id) AS id
  WHERE type(r) IN $relations
    AND ($levels IS NULL OR from.level IN $levels)
    AND ($held IS NULL OR from.held = $held)
    AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  ORDER BY key {{direction}}, id {{direction}}
  LIMIT $limit
  RETURN key, id, r {
    .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
    relation: type(r), from: from.id, to: one.id, evidence: r {.quote, .start, .end, .repaired, .source}
  } AS citation
}
RETURN asked, key, id, citation
