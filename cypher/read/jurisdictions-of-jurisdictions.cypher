// The jurisdictions that these consist of, by code.
// $ids: codes. Returns: parts (codes). Bound: a province has some twenty cities, a city some dozen counties.
UNWIND $ids AS asked
MATCH (part:Jurisdiction)-[:PART_OF]->(:Jurisdiction {code: asked})
WITH asked, part.code AS code ORDER BY code
RETURN asked, collect(code) AS parts
