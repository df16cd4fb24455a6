// Which bodies are left over, though no document names them?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (body:Body)
WHERE NOT EXISTS { MATCH (description:Description {of: body.id}) }
RETURN body.id AS what
LIMIT $limit
