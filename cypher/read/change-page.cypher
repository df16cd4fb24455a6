// A page of what loads changed, in order.
// $sinceKey (inclusive), $kinds (null for any); the bounds of the page. Returns: key, id, change. Bound: the index in its order,
// from the first key on; what it walks over for rare kinds is what is kept of changes.
MATCH (c:Change)
WHERE c.key >= $sinceKey AND c.key > $lowKey AND c.key < $highKey AND ($kinds IS NULL OR c.kind IN $kinds)
WITH c ORDER BY c.key {{direction}} LIMIT $limit
RETURN c.key AS key, c.key AS id, c {.key, .version, .at, .kind, .directive, .cited, .body, .type, .count, .source, .words, .before, .after} AS change
