// Was this file saved before, and from the same records?
// Parameters: sha256. Returns: hash of the records, the path it is known by. Bound: one row.
MATCH (source:Source {sha256: $sha256})
RETURN source.recordsHash AS recordsHash, source.file AS file
