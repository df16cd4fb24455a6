// The jurisdictions that these consist of, by code; those that were dissolved or have another code since are left out.
// $ids: codes. Returns: parts (codes). Bound: a province has some twenty cities, a city some dozen counties.
UNWIND $ids AS asked
MATCH (part:Jurisdiction)-[:PART_OF]->(whole:Jurisdiction {code: asked})
USING INDEX SEEK whole:Jurisdiction(code)
WHERE part.to IS NULL
WITH asked, part.code AS code ORDER BY code
RETURN asked, collect(code) AS parts
