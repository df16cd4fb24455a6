// Which descriptions lead to no directive, or to several?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (description:Description {kind: 'directive'})
WHERE COUNT { (description)-[:OF]->(:Directive) } <> 1
RETURN description.key + ' of ' + description.of AS what
LIMIT $limit
