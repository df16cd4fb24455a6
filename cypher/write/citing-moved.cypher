// The directives whose citations are about to move to what is now known to be another.
// Parameters: moves ({named, from}). Returns: citing. Bound: the citations of the moved directives.
UNWIND $moves AS move
MATCH (left:Directive {id: move.from})<-[citation]-(citing:Directive)
USING INDEX SEEK left:Directive(id)
WHERE citation.named = move.named
RETURN DISTINCT citing.id AS citing
