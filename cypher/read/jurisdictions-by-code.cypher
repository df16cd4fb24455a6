// The jurisdictions with these codes.
// $ids: the codes. Returns: jurisdiction.
UNWIND $ids AS asked
MATCH (j:Jurisdiction {code: asked})
RETURN asked, j {.code, .name, .level, parent: head([(j)-[:PART_OF]->(parent:Jurisdiction) | parent.code])} AS jurisdiction
