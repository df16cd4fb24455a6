// Which two things are linked twice in one way?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (a)-[link:SAYS|OF|KNOWN_BY|HAS_ROWS|READ_FROM|SETS|PART_OF|MEASURED_BY|ISSUED|APPROVED|ADDRESSED_TO|APPLIES_IN|SERVES|UNIT_OF|SUCCEEDED_BY|LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES|CORRECTED_BY]->(b)
WITH a, b, type(link) AS type, count(*) AS links
WHERE links > 1
RETURN coalesce(a.id, a.key, a.sha256, a.code) + ' ' + type + ' ' + coalesce(b.id, b.key, b.value, b.sha256, b.code) AS what
LIMIT $limit
