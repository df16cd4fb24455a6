// Were the seeds not loaded to their end? The next start of the server finishes them.
// Parameters: limit. Returns: what, a name for it. Bound: one node.
MATCH (dataset:Dataset {id: 'dataset'})
WHERE dataset.seedsBegun
RETURN 'seeds' AS what
LIMIT $limit
