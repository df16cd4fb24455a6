// Citations of what is now known to be another directive lead there.
// Parameters: moves ({named, from, to}). Returns: citing, the ids of the directives whose citations moved.
// Bound: the citations of the moved directives.
UNWIND $moves AS move
MATCH (:Directive {id: move.from})<-[old]-(citing:Directive)
WHERE old.named = move.named
MATCH (cited:Directive {id: move.to})
CREATE (citing)-[moved:$(type(old))]->(cited)
SET moved = properties(old)
DELETE old
RETURN DISTINCT citing.id AS citing
