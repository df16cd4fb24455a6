// Notes by which reader these files were read: read by it again they would say the same.
// Parameters: ids (sha256), reader. Returns: nothing. Bound: the files of one batch.
UNWIND $ids AS sha256
MATCH (source:Source {sha256: sha256})
SET source.readBy = $reader
