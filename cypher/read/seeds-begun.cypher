// Were seeds begun to be loaded, and not finished?
// Parameters: none. Returns: begun. Bound: one row.
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
RETURN coalesce(dataset.seedsBegun, false) AS begun
