// A page of bodies, by name.
// $labels, $levels, $within (a jurisdiction code), $unitOf (a body, at any depth), $text (folded): null for any; the bounds of the page.
// Returns: key, id.
MATCH (b:Body)
WITH *, b.name AS key, b.id AS id
WHERE ($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))
  AND ($levels IS NULL OR b.level IN $levels)
  AND ($text IS NULL OR b.searchText CONTAINS $text)
  AND ($unitOf IS NULL OR EXISTS { (b)-[:UNIT_OF*1..6]->(:Body {id: $unitOf}) })
  AND ($within IS NULL OR EXISTS { (b)-[:SERVES]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
