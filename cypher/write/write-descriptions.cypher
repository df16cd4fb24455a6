// What the file says of directives and bodies.
// Parameters: sha256, descriptions ({key, of, kind, held, source, record, keys}, sorted by key). Returns: nothing.
// Bound: the descriptions of one file.
MATCH (source:Source {sha256: $sha256})
UNWIND $descriptions AS row
MERGE (description:Description {key: row.key})
SET description.of = row.of, description.kind = row.kind, description.held = row.held,
    description.source = row.source, description.record = row.record
CREATE (source)-[:SAYS]->(description)
WITH description, row
UNWIND row.keys AS value
MERGE (key:Key {value: value})
MERGE (description)-[:KNOWN_BY]->(key)
