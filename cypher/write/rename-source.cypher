// The same content under two paths is one source, known by the path that sorts first.
// Parameters: sha256, file. Returns: nothing. Bound: one node.
MATCH (source:Source {sha256: $sha256})
SET source.file = $file
