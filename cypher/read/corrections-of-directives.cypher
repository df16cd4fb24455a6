// What people say was read wrong of these directives.
// Parameters: ids. Returns: one row a directive: asked, corrections ({line, applied}, oldest first).
// Bound: the corrections of the directives asked for.
UNWIND $ids AS asked
MATCH (c:Correction {directive: asked})
USING INDEX SEEK c:Correction(directive)
WITH asked, c ORDER BY c.proposedAt, c.id
RETURN asked, collect({line: c.line, applied: EXISTS { (:Source)-[:CORRECTED_BY]->(c) }}) AS corrections
