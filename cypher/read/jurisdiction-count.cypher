// How many jurisdictions there are: the conditions of jurisdiction-page.cypher.
// $levels, $within (a jurisdiction code), $text (folded): null for any.
// Returns: total. Bound: the index of codes, some thousand of them.
MATCH (j:Jurisdiction)
WHERE j.code > ''
  AND ($levels IS NULL OR j.level IN $levels)
  AND ($text IS NULL OR j.searchText CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (j)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN count(*) AS total
