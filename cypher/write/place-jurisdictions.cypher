// Which place is part of which.
// Parameters: jurisdictions ({code, parent}, sorted by code). Returns: nothing. Bound: 1,000 rows a call.
UNWIND $jurisdictions AS row
MATCH (jurisdiction:Jurisdiction {code: row.code})
MATCH (parent:Jurisdiction {code: row.parent})
MERGE (jurisdiction)-[:PART_OF]->(parent)
