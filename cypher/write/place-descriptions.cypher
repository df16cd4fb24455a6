// Puts descriptions to the directive they are of.
// Parameters: works ({id, descriptions}, sorted by id). Returns: nothing. Bound: one family of titles.
UNWIND $works AS work
MERGE (directive:Directive {id: work.id})
WITH directive, work
UNWIND work.descriptions AS key
MATCH (description:Description {key: key})
CALL (description, directive) {
  MATCH (description)-[old:OF]->(other)
  WHERE other <> directive
  DELETE old
}
MERGE (description)-[:OF]->(directive)
