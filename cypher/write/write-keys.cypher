// What ties descriptions together.
// Parameters: keys ({value, descriptions (keys of new ones)}, sorted by value). Returns: nothing.
// Bound: the keys of one file, or of some hundred rows of a table.
UNWIND $keys AS row
MERGE (key:Key {value: row.value})
WITH key, row
UNWIND row.descriptions AS known
MATCH (description:Description {key: known})
CREATE (description)-[:KNOWN_BY]->(key)
