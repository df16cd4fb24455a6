// Notes which table of places was saved.
// Parameters: hash. Returns: nothing. Bound: one node.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.jurisdictionsHash = $hash, dataset.version = dataset.version + 1
