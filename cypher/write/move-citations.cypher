// Citations of what is now known to be another directive lead there, and those that a registry says it has begin there.
// Parameters: moves ({named, from, to}). Returns: citing, the ids of the directives whose citations moved.
// Bound: the citations of the moved directives, and from them in registries.
UNWIND $moves AS move
MATCH (left:Directive {id: move.from})
MATCH (found:Directive {id: move.to})
CALL (move, left, found) {
  MATCH (left)<-[old]-(citing:Directive)
  WHERE old.named = move.named
  CREATE (citing)-[moved:$(type(old))]->(found)
  SET moved = properties(old)
  DELETE old
  RETURN citing
  UNION
  MATCH (left)-[old]->(cited:Directive)
  WHERE old.namedFrom = move.named
  CREATE (found)-[moved:$(type(old))]->(cited)
  SET moved = properties(old)
  DELETE old
  RETURN found AS citing
}
RETURN DISTINCT citing.id AS citing
