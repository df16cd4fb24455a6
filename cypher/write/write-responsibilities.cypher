// Who leads, cooperates on, is responsible for, or supervises a task.
// Parameters: responsibilities ({task, body, type, properties}). Returns: nothing. Bound: the responsibilities of one file.
UNWIND $responsibilities AS row
MATCH (task:Task {id: row.task})
MATCH (body:Body {id: row.body})
CREATE (body)-[responsibility:$(row.type)]->(task)
SET responsibility = row.properties, responsibility.confidence = toFloat(row.properties.confidence)
