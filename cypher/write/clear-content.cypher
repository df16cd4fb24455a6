// Takes away what directives said in their text: tasks, metrics, citations. What a registry says they cite stays.
// Parameters: directives (ids). Returns: nothing. Bound: the content of the directives of one file.
UNWIND $directives AS id
MATCH (directive:Directive {id: id})
CALL (directive) {
  MATCH (directive)-[:SETS]->(fact)
  DETACH DELETE fact
}
CALL (directive) {
  MATCH (directive)-[citation]->(:Directive)
  WHERE citation.named IS NOT NULL AND citation.rows IS NULL
  DELETE citation
}
