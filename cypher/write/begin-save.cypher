// Lets one save run at a time: the lock on this node is held until the transaction ends.
// Parameters: none. Returns: nothing. Bound: one node.
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.version = coalesce(dataset.version, 0)
