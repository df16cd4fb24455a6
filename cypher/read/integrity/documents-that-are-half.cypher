// Which documents lack the text or the records that their part of the graph was written from?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (source:Source)
WHERE NOT source:Registry AND (source.records IS NULL OR source.recordsHash IS NULL OR source.text IS NULL)
RETURN source.file AS what
LIMIT $limit
