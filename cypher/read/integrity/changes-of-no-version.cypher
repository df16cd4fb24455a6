// Which changes are noted under a version that the dataset has not come to?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
OPTIONAL MATCH (dataset:Dataset {id: 'dataset'})
WITH coalesce(dataset.version, 0) AS version
MATCH (change:Change)
WHERE change.version > version
RETURN change.key AS what
LIMIT $limit
