// What directives say in their text.
// Parameters: ids. Returns: tasks, subtasks, responsibilities, metrics, citations, as the statements that write them take them.
// Bound: the content of the directives of one file.
UNWIND $ids AS id
MATCH (directive:Directive {id: id})
RETURN
  COLLECT { MATCH (directive)-[:SETS]->(task:Task) RETURN properties(task) } AS tasks,
  COLLECT {
    MATCH (directive)-[:SETS]->(task:Task)-[:PART_OF]->(parent:Task)
    RETURN {task: task.id, parent: parent.id}
  } AS subtasks,
  COLLECT {
    MATCH (directive)-[:SETS]->(task:Task)<-[responsibility]-(body:Body)
    RETURN {task: task.id, body: body.id, type: type(responsibility), properties: properties(responsibility)}
  } AS responsibilities,
  COLLECT {
    MATCH (directive)-[:SETS]->(metric:Metric)
    RETURN {properties: properties(metric), tasks: COLLECT { MATCH (task:Task)-[:MEASURED_BY]->(metric) RETURN task.id }}
  } AS metrics,
  COLLECT {
    MATCH (directive)-[citation]->(:Directive)
    WHERE citation.named IS NOT NULL AND citation.rows IS NULL
    RETURN properties(citation)
  } AS citations
