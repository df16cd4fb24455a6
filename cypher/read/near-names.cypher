// Bodies whose names share characters with some words, those with most first.
// $lucene: pairs of characters, any of which may be there; $limit. Returns: id, names. Bound: $limit rows.
CALL db.index.fulltext.queryNodes('search_words', $lucene, {limit: $limit}) YIELD node AS b
WHERE b:Body
RETURN b.id AS id, [b.name] + coalesce(b.aliases, []) AS names
