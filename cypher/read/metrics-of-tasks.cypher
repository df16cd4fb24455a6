// The metrics that measure each task, in the order of its text.
// $ids: tasks. Returns: metrics (ids).
UNWIND $ids AS asked
MATCH (:Task {id: asked})-[:MEASURED_BY]->(m:Metric)
WITH asked, m ORDER BY m.start, m.id
RETURN asked, collect(m.id) AS metrics
