// Bodies by what all documents say of them.
// Parameters: bodies ({id, label, properties}, sorted by id). Returns: nothing. Bound: the bodies of one file.
UNWIND $bodies AS row
MERGE (body:Body {id: row.id})
REMOVE body:IssuingBody:Department:Institution:Group
SET body = row.properties, body:$(row.label)
