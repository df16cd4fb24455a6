// How many changes there are: the conditions of change-page-about.cypher, or of change-page.cypher if $about is null.
// $about: the ids that are looked up; $directives, $cited, $bodies (ids), $kinds: null for any; $sinceKey (inclusive).
// Returns: total. Bound: what is kept of changes since $sinceKey, or those about these ids.
CALL () {
  WITH 1 AS one WHERE $about IS NULL
  MATCH (c:Change) WHERE c.key >= $sinceKey
  RETURN c
  UNION
  WITH 1 AS one WHERE $about IS NOT NULL
  UNWIND $about AS id
  CALL (id) {
    MATCH (c:Change {directive: id}) RETURN c
    UNION
    MATCH (c:Change {cited: id}) RETURN c
    UNION
    MATCH (c:Change {body: id}) RETURN c
  }
  RETURN c
}
WITH c
WHERE c.key >= $sinceKey AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($directives IS NULL OR c.directive IN $directives)
  AND ($cited IS NULL OR c.cited IN $cited)
  AND ($bodies IS NULL OR c.body IN $bodies)
RETURN count(c) AS total
