// Which keys are left over, though nothing is known by them?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (key:Key)
WHERE NOT EXISTS { (key)<-[:KNOWN_BY]-(:Description) }
RETURN key.value AS what
LIMIT $limit
