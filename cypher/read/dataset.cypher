// What the graph is: its version and when it last changed.
// Parameters: none. Returns: version, changedAt, epoch (of this graph, as versions begin anew in another), changesFrom (the first
// version whose changes are kept; null if all are); no row if nothing was ever loaded.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.version AS version, toString(dataset.changedAt) AS changedAt, dataset.epoch AS epoch, dataset.changesFrom AS changesFrom
