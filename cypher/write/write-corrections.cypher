// What somebody says was read wrong, with what became of it.
// Parameters: corrections (properties; `line` is the whole of it, as JSON). Returns: nothing. Bound: the rows given.
UNWIND $corrections AS row
MERGE (correction:Correction {id: row.id})
SET correction = row
