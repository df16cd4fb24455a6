// The tasks that directives set.
// Parameters: tasks ({directive, properties}). Returns: nothing. Bound: the tasks of one file.
UNWIND $tasks AS row
MATCH (directive:Directive {id: row.directive})
CREATE (directive)-[:SETS]->(task:Task)
SET task = row.properties, task.deadline = date(row.properties.deadline)
