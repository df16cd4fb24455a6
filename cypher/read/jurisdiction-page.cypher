// A page of jurisdictions, by code.
// $levels, $within (a jurisdiction code), $text (folded): null for any; the bounds of the page.
// Returns: key, id.
MATCH (j:Jurisdiction)
WITH *, j.code AS key, j.code AS id
WHERE ($levels IS NULL OR j.level IN $levels)
  AND ($text IS NULL OR j.name CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (j)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND (key > $lowKey OR (key = $lowKey AND id > $lowId))
  AND (key < $highKey OR (key = $highKey AND id < $highId))
RETURN key, id
ORDER BY key {{direction}}, id {{direction}}
LIMIT $limit
