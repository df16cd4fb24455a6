// The metrics that measure each task, in the order of its text.
// $ids: tasks. Returns: metric.
UNWIND $ids AS asked
MATCH (t:Task {id: asked})-[:MEASURED_BY]->(m:Metric)<-[:SETS]-(d:Directive)
USING INDEX SEEK t:Task(id)
RETURN asked, m {
  .id, .indicator, .comparator, .target, .targetMax, .targetRatio, .baseline, .baselineRatio, .unit, .per, .deadline, .scope, .confidence, .rule, .correction,
  directive: d.id, task: asked,
  comparable: CASE WHEN m.comparableTarget IS NOT NULL THEN m { target: m.comparableTarget, targetMax: m.comparableTargetMax, baseline: m.comparableBaseline, unit: m.comparableUnit } END,
  evidence: m {.quote, .start, .end, .repaired, .source}
} AS metric
ORDER BY m.start, m.id
