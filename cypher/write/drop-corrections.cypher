// Corrections that their file does not hold any more.
// Parameters: ids. Returns: nothing. Bound: the ids given.
UNWIND $ids AS id
MATCH (correction:Correction {id: id})
DETACH DELETE correction
