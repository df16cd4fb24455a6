// A table of a registry, before its rows. It is whole when its last rows are saved.
// Parameters: source (its properties). Returns: nothing. Bound: one node.
MERGE (source:Source {sha256: $source.sha256})
SET source:Registry, source += $source
