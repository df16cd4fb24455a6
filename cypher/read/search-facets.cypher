// How much of what has these words there is of each type, level, year …: the conditions of search.cypher.
// $lucene: finds all that have the words and the tags, and perhaps more; $terms, $tags: as there; $names: of the tags to count by.
// $most: how many values of each. Returns: name, value, total, the most first. Bound: one pass over all hits, when it is asked for.
CALL db.index.fulltext.queryNodes('search_words', $lucene) YIELD node AS n
WHERE all(forms IN $terms WHERE any(form IN forms WHERE n.searchText CONTAINS form))
  AND all(anyOf IN $tags WHERE any(tag IN anyOf WHERE tag IN n.searchTags))
UNWIND n.searchTags AS tag
WITH tag, count(*) AS total
WITH split(tag, '=') AS parts, total
WHERE parts[0] IN $names
ORDER BY total DESC, parts[1]
WITH parts[0] AS name, collect({value: parts[1], total: total})[..$most] AS values
UNWIND values AS each
RETURN name, each.value AS value, each.total AS total
