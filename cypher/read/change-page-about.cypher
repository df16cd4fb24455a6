// A page of what loads changed about some directives or bodies, in order.
// $about: the ids that are looked up, of the narrowest condition; $directives, $cited, $bodies: ids, null for any; $sinceKey
// (inclusive), $kinds (null for any); the bounds of the page. Returns: key, id, change. Bound: the changes about these ids.
UNWIND $about AS id
CALL (id) {
  MATCH (c:Change {directive: id}) USING INDEX SEEK c:Change(directive) RETURN c
  UNION
  MATCH (c:Change {cited: id}) USING INDEX SEEK c:Change(cited) RETURN c
  UNION
  MATCH (c:Change {body: id}) USING INDEX SEEK c:Change(body) RETURN c
}
WITH DISTINCT c
WHERE c.key >= $sinceKey AND c.key > $lowKey AND c.key < $highKey AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($directives IS NULL OR c.directive IN $directives)
  AND ($cited IS NULL OR c.cited IN $cited)
  AND ($bodies IS NULL OR c.body IN $bodies)
WITH c ORDER BY c.key {{direction}} LIMIT $limit
RETURN c.key AS key, c.key AS id, c {.key, .version, .at, .kind, .directive, .cited, .body, .type, .count, .source, .words, .before, .after} AS change
