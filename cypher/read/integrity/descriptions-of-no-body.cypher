// Which descriptions are of a body that is not there?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (description:Description {kind: 'body'})
WHERE NOT EXISTS { MATCH (body:Body {id: description.of}) }
RETURN description.key + ' of ' + description.of AS what
LIMIT $limit
