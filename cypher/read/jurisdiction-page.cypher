// A page of jurisdictions, by code.
// $text is looked for in today's name and in the former ones.
// $levels, $within (a jurisdiction code), $text (folded): null for any; the bounds of the page.
// Returns: key, id. Bound: the index of codes, some thousand of them.
MATCH (j:Jurisdiction)
WHERE j.code > $lowKey AND j.code < $highKey
  AND ($levels IS NULL OR j.level IN $levels)
  AND ($text IS NULL OR j.searchText CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (j)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN j.code AS key, j.code AS id
ORDER BY j.code {{direction}}
LIMIT $limit
