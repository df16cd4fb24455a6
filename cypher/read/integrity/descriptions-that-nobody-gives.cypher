// Which descriptions are left over, though no document and no row says so any more?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (description:Description)
WHERE NOT EXISTS { (description)<-[:SAYS]-() }
RETURN description.key + ' of ' + description.of AS what
LIMIT $limit
