// How much of each type has all these words: the conditions of search.cypher.
// $lucene: finds all that have the terms, and perhaps more; $terms: folded, each must be there; $labels; $levels, $within (a jurisdiction code;
// of the directive that sets a task or metric): null for any.
// Returns: label, total.
CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node AS n, score
WHERE all(term IN $terms WHERE n.searchText CONTAINS term)
WITH n, score, head([label IN labels(n) WHERE label IN $labels]) AS label, head([(n)<-[:SETS]-(d:Directive) | d]) AS setBy
WITH n, score, label, coalesce(setBy, n) AS placed
WHERE label IS NOT NULL
  AND ($levels IS NULL OR placed.level IN $levels)
  AND ($within IS NULL OR EXISTS { (placed)-[:APPLIES_IN|SERVES]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN label, count(*) AS total
ORDER BY total DESC, label
