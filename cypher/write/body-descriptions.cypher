// Everything any document says of these bodies.
// Parameters: ids. Returns: of (the body's id), key, record. Bound: the ways the bodies of one file are called.
UNWIND $ids AS id
MATCH (description:Description {of: id})
USING INDEX SEEK description:Description(of)
RETURN id AS of, description.key AS key, description.record AS record
