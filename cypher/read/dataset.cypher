// What the graph is: its version and when it last changed.
// Parameters: none. Returns: version, changedAt; no row if nothing was ever loaded.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.version AS version, toString(dataset.changedAt) AS changedAt
