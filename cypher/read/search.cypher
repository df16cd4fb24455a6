// A page of what has these words, best first: the directive that bears this number or title, the body that has this name, then
// directives, bodies, tasks, metrics, texts; of each those first that have little else beside the words; held ones before others.
// $kinds: {label, tier, lucene} of each type: finds all that have the words and the tags, and perhaps more; $considered: how many
// of each type are looked at, those that the index ranks best; $terms: of each some form (folded) must be there; $tags: of each
// list one must be there; $numbers, $titleKey, $workKey, $names: what the words are, if they are a number, a title or a name;
// the bounds of the page.
// Returns: key, id (of a text its SHA-256), label. Bound: $considered rows a type.
UNWIND $kinds AS kind
CALL (kind) {
  CALL db.index.fulltext.queryNodes('search_words', kind.lucene, {limit: $considered}) YIELD node AS n, score
  WHERE all(forms IN $terms WHERE any(form IN forms WHERE n.searchText CONTAINS form))
    AND all(anyOf IN $tags WHERE any(tag IN anyOf WHERE tag IN n.searchTags))
  RETURN n, score
}
WITH kind.label AS label, coalesce(n.id, n.sha256) AS id, CASE
    WHEN n.documentNumber IN $numbers THEN 0
    WHEN n.titleKey = $titleKey THEN 1
    WHEN n.workKey = $workKey THEN 2
    WHEN kind.label = 'Body' AND any(name IN $names WHERE n.name = name OR name IN n.aliases) THEN 3
    ELSE kind.tier
  END AS tier,
  CASE kind.label
    WHEN 'Directive' THEN coalesce(size(n.workKey), 0)
    WHEN 'Text' THEN 900000 - toInteger(1000 * score)
    ELSE size(coalesce(n.name, n.indicator, n.searchText))
  END AS length, coalesce(n.held, true) AS held
WITH toString(tier) + right('00000' + toString(length), 6) + CASE WHEN held THEN '0' ELSE '1' END AS key, id, label
WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id, label
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
