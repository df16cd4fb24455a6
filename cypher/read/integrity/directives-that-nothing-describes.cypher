// Which directives are left over, though no document and no table speaks of them?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (directive:Directive)
WHERE NOT EXISTS { (directive)<-[:OF]-(:Description) }
RETURN directive.id AS what
LIMIT $limit
