// What a save changed, under the version that it makes. Behind the graph that is asked: a log, in the order of loading.
// Parameters: changes ({position, change: what of kind, directive, cited, body, type, count, source, words, before, after it has}).
// Returns: nothing. Bound: what one file changes.
MATCH (dataset:Dataset {id: 'dataset'})
WITH dataset.version + 1 AS version, datetime.transaction() AS at
WITH version, at, right('000000000' + toString(version), 10) AS begin
UNWIND $changes AS row
CREATE (change:Change)
SET change = row.change, change.key = begin + row.position, change.version = version, change.at = at
