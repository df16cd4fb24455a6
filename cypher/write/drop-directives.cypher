// Takes away directives that nothing describes any more.
// Parameters: ids. Returns: nothing. Bound: one family of titles.
UNWIND $ids AS id
MATCH (directive:Directive {id: id})
WHERE NOT EXISTS { (directive)<-[:OF]-() }
DETACH DELETE directive
