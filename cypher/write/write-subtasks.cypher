// Which task is part of which.
// Parameters: subtasks ({task, parent}). Returns: nothing. Bound: the tasks of one file.
UNWIND $subtasks AS row
MATCH (task:Task {id: row.task})
MATCH (parent:Task {id: row.parent})
CREATE (task)-[:PART_OF]->(parent)
