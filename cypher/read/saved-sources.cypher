// Which of these contents were saved before, and from which records?
// Parameters: ids (sha256). Returns: one row a file that was: sha256, hash of the records, the path it is known by, whether as a table
// of a registry. Bound: some files.
UNWIND $ids AS id
MATCH (source:Source {sha256: id})
RETURN id AS sha256, source.recordsHash AS recordsHash, source.file AS file, source:Registry AS isRegistry
