// What does a file say?
// Parameters: sha256. Returns: key, of and held of its descriptions. Bound: what one file says.
MATCH (source:Source {sha256: $sha256})-[:SAYS]->(description:Description)
USING INDEX SEEK source:Source(sha256)
RETURN description.key AS key, description.of AS of, description.held AS held
