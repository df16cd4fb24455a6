// The tasks with these ids, each with the directive that sets it and the task it is part of.
// $ids. Returns: task.
UNWIND $ids AS asked
MATCH (d:Directive)-[:SETS]->(t:Task {id: asked})
USING INDEX SEEK t:Task(id)
RETURN asked, t {
  .id, .path, .heading, .text, .deadline, .recurrence,
  directive: d.id,
  parent: head([(t)-[:PART_OF]->(parent:Task) | parent.id]),
  evidence: t {.quote, .start, .end, .repaired, .source}
} AS task
