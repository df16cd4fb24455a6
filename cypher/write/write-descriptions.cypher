// What is said of directives and bodies, in words that nobody used before, and what ties it to what else is said.
// Parameters: descriptions ({key, of, kind, held, source, rowId, record, keys (values of Key)}, sorted by key). Returns: nothing.
// Bound: the descriptions of one file, or of some hundred rows of a table.
UNWIND $descriptions AS row
CREATE (description:Description {key: row.key})
SET description.of = row.of, description.kind = row.kind, description.held = row.held,
    description.source = row.source, description.rowId = row.rowId, description.record = row.record
WITH description, row
UNWIND row.keys AS value
MERGE (key:Key {value: value})
CREATE (description)-[:KNOWN_BY]->(key)
