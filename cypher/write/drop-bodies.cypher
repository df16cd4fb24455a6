// Takes away bodies that no document names any more.
// Parameters: ids. Returns: nothing. Bound: the bodies of one file.
UNWIND $ids AS id
MATCH (body:Body {id: id})
WHERE NOT EXISTS { MATCH (description:Description {of: id}) }
DETACH DELETE body
