// The tasks that each task is made of, in the order of its text.
// $ids: tasks. Returns: tasks (ids).
UNWIND $ids AS asked
MATCH (whole:Task {id: asked})<-[:PART_OF]-(t:Task)
USING INDEX SEEK whole:Task(id)
WITH asked, t ORDER BY t.start, t.id
RETURN asked, collect(t.id) AS tasks
