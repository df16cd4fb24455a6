// What changed the graph raises its version.
// Parameters: none. Returns: version. Bound: one row.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.version = dataset.version + 1, dataset.changedAt = datetime.transaction()
RETURN dataset.version AS version
