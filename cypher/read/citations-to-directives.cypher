// A page of what refers to each directive, the newest first.
// $ids: directives; $relations: the types; $levels, $held (of the directive that refers): null for any; the bounds of the page.
// Returns: key, id, citation.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Directive {id: asked})<-[r]-(from:Directive)
  WITH r, from, coalesce(toString(from.issuedOn), '') AS key, coalesce(r.id, type(r) + from.id) AS id
  WHERE type(r) IN $relations
    AND ($levels IS NULL OR from.level IN $levels)
    AND ($held IS NULL OR from.held = $held)
    AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  ORDER BY key {{direction}}, id {{direction}}
  LIMIT $limit
  RETURN key, id, r {
    .id, .cue, .mention, .locator, .confidence, .rule, .starts, .ends, .locators,
    relation: type(r), from: from.id, to: asked, evidence: r {.quote, .start, .end, .repaired, .source}
  } AS citation
}
RETURN asked, key, id, citation
