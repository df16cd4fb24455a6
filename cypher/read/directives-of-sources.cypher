// The directives that each file holds, in the order of its text, with where their titles stand in it (null if not known).
// $ids: SHA-256 sums. Returns: asked, id, start. Bound: the directives of these files.
UNWIND $ids AS asked
MATCH (s:Source {sha256: asked})<-[:READ_FROM]-(d:Directive)
USING INDEX SEEK s:Source(sha256)
RETURN asked, d.id AS id, CASE d.source WHEN asked THEN d.start END AS start
ORDER BY asked, start, id
