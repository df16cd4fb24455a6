// Which corrections changed what a file says.
// Parameters: sha256, ids. Returns: nothing. Bound: the corrections of one file.
MATCH (source:Source {sha256: $sha256})
UNWIND $ids AS id
MATCH (correction:Correction {id: id})
CREATE (source)-[:CORRECTED_BY]->(correction)
