// Notes that the seeds are being loaded: a start that finds this goes on with them. To be called after begin-save.
// Parameters: none. Returns: nothing. Bound: one node.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.seedsBegun = true
