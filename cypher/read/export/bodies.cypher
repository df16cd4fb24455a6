// Bodies, a stretch at a time in the order of ids: those behind $afterId that meet the conditions of body-page.cypher.
// $labels, $levels, $within (a jurisdiction code), $unitOf (a body, at any depth), $text (folded): null for any; $afterId; $limit.
// Returns: id. The index of ids gives the order: a stretch costs what it passes, wherever it begins.
MATCH (b:Body)
WHERE b.id > $afterId
  AND ($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))
  AND ($levels IS NULL OR b.level IN $levels)
  AND ($text IS NULL OR b.searchText CONTAINS $text)
  AND ($unitOf IS NULL OR EXISTS { (b)-[:UNIT_OF*1..6]->(:Body {id: $unitOf}) })
  AND ($within IS NULL OR EXISTS { (b)-[:SERVES]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN b.id AS id
ORDER BY b.id
LIMIT $limit
