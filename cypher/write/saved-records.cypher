// The records that a source was saved from.
// Parameters: sha256. Returns: records, and the text they were read from. Bound: one row.
MATCH (source:Source {sha256: $sha256})
RETURN source.records AS records, source.text AS text
