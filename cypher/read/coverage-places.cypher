// The places of a level that were there in a year, with how many directives of that level there are for each.
// $level; $within (a jurisdiction code, null for all); $year. Returns: code, held, known (held or not), by code.
// Bound: the places of one level, at most 3,528, by an index; and the directives of these places.
MATCH (j:Jurisdiction {level: $level})
WHERE (j.from IS NULL OR j.from <= $year)
  AND (j.to IS NULL OR j.to >= $year)
  AND ($within IS NULL OR EXISTS { (j)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
CALL (j) {
  // No label: so that those of the level are not looked up for each place.
  MATCH (j)<-[:APPLIES_IN]-(d)
  WHERE d.level = $level
  RETURN count(CASE WHEN d.held THEN 1 END) AS held, count(d) AS known
}
RETURN j.code AS code, held, known
ORDER BY code
