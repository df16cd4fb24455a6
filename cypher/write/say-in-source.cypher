// What a file says. A file read again said nothing since it was written anew.
// Parameters: sha256, keys (of descriptions, sorted). Returns: nothing. Bound: the descriptions of one file.
MATCH (source:Source {sha256: $sha256})
UNWIND $keys AS key
MATCH (description:Description {key: key})
CREATE (source)-[:SAYS]->(description)
