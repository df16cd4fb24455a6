// Lets one save run at a time: the lock on this node is held until the transaction ends. `epoch` tells this graph from another
// that was loaded anew and has come to the same version.
// Parameters: none. Returns: nothing. Bound: one node.
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.version = coalesce(dataset.version, 0),
    dataset.epoch = coalesce(dataset.epoch, left(randomUUID(), 8))
