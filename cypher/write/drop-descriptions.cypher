// Takes away those of the descriptions that no document gives any more.
// Parameters: keys. Returns: of each taken away key, of, kind, keys, and the directive it was of. Bound: the descriptions of one file.
UNWIND $keys AS key
MATCH (description:Description {key: key})
WHERE NOT EXISTS { (description)<-[:SAYS]-() }
WITH description, key, description.of AS of, description.kind AS kind,
     COLLECT { MATCH (description)-[:KNOWN_BY]->(known:Key) RETURN known.value } AS keys,
     COLLECT { MATCH (description)-[:OF]->(directive:Directive) RETURN directive.id } AS directives
DETACH DELETE description
RETURN key, of, kind, keys, directives[0] AS directive
