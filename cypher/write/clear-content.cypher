// Takes away what directives said in their text: tasks, metrics, citations.
// Parameters: directives (ids). Returns: nothing. Bound: the content of the directives of one file.
UNWIND $directives AS id
MATCH (directive:Directive {id: id})
CALL (directive) {
  MATCH (directive)-[:SETS]->(fact)
  DETACH DELETE fact
}
CALL (directive) {
  MATCH (directive)-[citation]->(:Directive)
  WHERE citation.named IS NOT NULL
  DELETE citation
}
