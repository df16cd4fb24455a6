// Which tables were not loaded to their end? Loading one again finishes it.
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (source:Source:Registry)
WHERE NOT coalesce(source.isWhole, false)
RETURN source.file AS what
LIMIT $limit
