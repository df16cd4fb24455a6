// A page of what has all these words, best first: the directive that bears this number or title, directives whose title has the
// words, bodies, then tasks and metrics; among equals by the score of the index.
// $lucene: finds all that have the terms, and perhaps more; $terms: folded, each must be there; $labels; $levels, $within (a jurisdiction code;
// of the directive that sets a task or metric): null for any; $number, $titleKey: what the words are, if they are a number or a title.
// Returns: key, id, label.
CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node AS n, score
WHERE all(term IN $terms WHERE n.searchText CONTAINS term)
WITH n, score, head([label IN labels(n) WHERE label IN $labels]) AS label, head([(n)<-[:SETS]-(d:Directive) | d]) AS setBy
WITH n, score, label, coalesce(setBy, n) AS placed
WHERE label IS NOT NULL
  AND ($levels IS NULL OR placed.level IN $levels)
  AND ($within IS NULL OR EXISTS { (placed)-[:APPLIES_IN|SERVES]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
WITH n, label, CASE
    WHEN n.documentNumber = $number THEN 0
    WHEN n.titleKey = $titleKey THEN 1
    WHEN n.workKey = $titleKey THEN 2
    WHEN n:Directive AND n.held THEN 3
    WHEN n:Directive THEN 4
    WHEN n:Body THEN 5
    WHEN n:Task THEN 6
    ELSE 7
  END AS tier, toInteger(1000 * score) AS points
WITH toString(tier) + right('000000000' + toString(1000000000 - points), 10) AS key, n.id AS id, label
WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id, label
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
