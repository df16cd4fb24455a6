// Which directives cite another twice in one way, or by the same words, or the same row of a table, twice? Several rows may tell the
// same of a directive that a registry lists twice.
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (citing:Directive)-[citation]->(cited:Directive)
WITH citing, cited, type(citation) AS relation, count(*) AS citations,
     count(DISTINCT citation.id + citation.named + coalesce(citation.rows + ' ' + citation.start, '')) AS different
WHERE citations > 1 AND (NOT relation IN ['MAY_CITE', 'CITES_AGAIN', 'CITES_ITSELF'] OR different < citations)
RETURN citing.id + ' ' + relation + ' ' + cited.id AS what
LIMIT $limit
