// What is said of directives and bodies, with the keys it is known by: a stretch of it, in the order of its own keys.
// Parameters: after, limit. Returns: at, of, record, keys. Bound: limit.
MATCH (description:Description)
WHERE description.key > $after
WITH description ORDER BY description.key LIMIT $limit
RETURN description.key AS at, description.of AS of, description.record AS record,
       COLLECT { MATCH (description)-[:KNOWN_BY]->(key:Key) RETURN key.value } AS keys
