// How many jurisdictions, by code there are: the conditions of jurisdiction-page.cypher.
// $levels, $within (a jurisdiction code), $text (folded): null for any.
// Returns: total.
MATCH (j:Jurisdiction)
WITH *
WHERE ($levels IS NULL OR j.level IN $levels)
  AND ($text IS NULL OR j.name CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (j)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN count(*) AS total
