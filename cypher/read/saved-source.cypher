// Was this file saved before, and from the same records?
// Parameters: sha256. Returns: hash of the records, the path it is known by, whether as a table of a registry. Bound: one row.
MATCH (source:Source {sha256: $sha256})
RETURN source.recordsHash AS recordsHash, source.file AS file, source:Registry AS isRegistry
