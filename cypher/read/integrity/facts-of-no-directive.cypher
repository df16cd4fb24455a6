// Which tasks and metrics are set by no directive, or by several, or by one whose text is not held?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (fact:Task|Metric)
WHERE COUNT { (fact)<-[:SETS]-(:Directive {held: true}) } <> 1 OR COUNT { (fact)<-[:SETS]-() } <> 1
RETURN fact.id AS what
LIMIT $limit
