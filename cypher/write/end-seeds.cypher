// Notes that the seeds are loaded.
// Parameters: none. Returns: nothing. Bound: one node.
MATCH (dataset:Dataset {id: 'dataset'})
REMOVE dataset.seedsBegun
