// How many bodies there are: the conditions of body-page.cypher.
// $labels, $levels, $within (a jurisdiction code), $unitOf (a body, at any depth), $text (folded): null for any.
// Returns: total. Bound: the bodies.
MATCH (b:Body)
WHERE b.id > ''
  AND ($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))
  AND ($levels IS NULL OR b.level IN $levels)
  AND ($text IS NULL OR b.searchText CONTAINS $text)
  AND ($unitOf IS NULL OR EXISTS { (b)-[:UNIT_OF*1..6]->(:Body {id: $unitOf}) })
  AND ($within IS NULL OR EXISTS { (b)-[:SERVES]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN count(*) AS total
