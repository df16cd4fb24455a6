// Which tasks, metrics and citations have their words in a source that is not there?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
CALL () {
  MATCH (fact:Task|Metric)
  WHERE NOT EXISTS { MATCH (source:Source {sha256: fact.source}) }
  RETURN fact.id AS what
  UNION
  MATCH (citing:Directive)-[citation]->(:Directive)
  WHERE citation.named IS NOT NULL AND NOT EXISTS { MATCH (source:Source {sha256: citation.source}) }
  RETURN citing.id + ' ' + type(citation) AS what
}
RETURN what
LIMIT $limit
