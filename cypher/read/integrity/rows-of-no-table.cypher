// Which rows belong to no table?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (rows:Rows)
WHERE COUNT { (rows)<-[:HAS_ROWS]-(:Source:Registry) } <> 1
RETURN rows.id AS what
LIMIT $limit
