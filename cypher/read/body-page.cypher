// A page of bodies, by name.
// $labels, $levels, $within (a jurisdiction code), $unitOf (a body, at any depth), $text (folded): null for any; the bounds of the page.
// Returns: key, id. Bound: the index of names, from the page on until it is full; a country has some hundred thousand bodies.
MATCH (b:Body)
USING INDEX b:Body(name)
WHERE b.name >= $lowKey AND b.name <= $highKey
  AND CASE b.name WHEN $lowKey THEN b.id > $lowId ELSE true END
  AND CASE b.name WHEN $highKey THEN b.id < $highId ELSE true END
  AND ($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))
  AND ($levels IS NULL OR b.level IN $levels)
  AND ($text IS NULL OR b.searchText CONTAINS $text)
  AND ($unitOf IS NULL OR EXISTS { (b)-[:UNIT_OF*1..6]->(:Body {id: $unitOf}) })
  AND ($within IS NULL OR EXISTS { (b)-[:SERVES]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN b.name AS key, b.id AS id
ORDER BY b.name {{direction}}, b.id {{direction}}
LIMIT $limit
