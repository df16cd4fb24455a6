// How many corrections are there, of what, and what became of them?
// Parameters: statuses (all there are). Returns: one row a kind, verdict, status and whether it changed something.
// Bound: the corrections, which people write one by one; found by the index on status.
UNWIND $statuses AS status
MATCH (c:Correction {status: status})
WITH c.kind AS kind, c.verdict AS verdict, status, EXISTS { (:Source)-[:CORRECTED_BY]->(c) } AS applied
RETURN kind, verdict, status, applied, count(*) AS count
