// Takes a file away that says nothing any more.
// Parameters: sha256. Returns: nothing. Bound: one file and the corrections that were applied to it.
MATCH (source:Source {sha256: $sha256})
DETACH DELETE source
