// What a save changed, under the version that it makes. Behind the graph that is asked: a log, in the order of loading.
// Parameters: changes ({kind, position, and what of directive, cited, body, type, count, source, words, before, after it has}).
// Returns: nothing. Bound: what one file changes.
MATCH (dataset:Dataset {id: 'dataset'})
UNWIND $changes AS row
CREATE (change:Change {key: right('000000000' + toString(dataset.version + 1), 10) + row.position})
SET change += row, change.position = null, change.version = dataset.version + 1, change.at = datetime.transaction()
