// Which ids that documents give to directives lead to two of them?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (description:Description {kind: 'directive'})-[:OF]->(directive:Directive)
WITH description.of AS id, count(DISTINCT directive) AS directives
WHERE directives > 1
RETURN id AS what
LIMIT $limit
