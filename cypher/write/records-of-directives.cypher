// The files that hold these directives, with the records they were saved from.
// Parameters: ids. Returns: one row a file: file, records and their hash, text. Bound: the files of the directives given.
UNWIND $ids AS id
MATCH (description:Description {of: id, held: true})<-[:SAYS]-(source:Source)
USING INDEX SEEK description:Description(of)
WITH DISTINCT source
RETURN source.file AS file, source.records AS records, source.recordsHash AS recordsHash, source.text AS text
ORDER BY source.sha256
