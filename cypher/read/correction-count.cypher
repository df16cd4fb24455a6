// How many corrections there are of these states and kinds.
// $statuses; $kinds: null for any. Returns: total. Bound: the corrections of these states, found by the index.
UNWIND $statuses AS status
MATCH (c:Correction {status: status})
WHERE $kinds IS NULL OR c.kind IN $kinds
RETURN count(c) AS total
