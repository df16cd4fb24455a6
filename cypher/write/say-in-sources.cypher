// What files say. A file read again said nothing since it was written anew.
// Parameters: sources ({sha256, keys of descriptions, sorted}). Returns: nothing. Bound: the descriptions of some files.
UNWIND $sources AS row
MATCH (source:Source {sha256: row.sha256})
UNWIND row.keys AS key
MATCH (description:Description {key: key})
CREATE (source)-[:SAYS]->(description)
