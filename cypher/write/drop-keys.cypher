// Takes away keys by which nothing is known any more.
// Parameters: keys. Returns: nothing. Bound: the keys of one file.
UNWIND $keys AS value
MATCH (key:Key {value: value})
WHERE NOT EXISTS { (key)<-[:KNOWN_BY]-() }
DELETE key
