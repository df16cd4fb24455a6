// Which table of places was saved last?
// Parameters: none. Returns: hash of the table, null if none was. Bound: one row.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.jurisdictionsHash AS hash
