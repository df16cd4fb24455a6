// The metrics with these ids, each with the directive that sets it and the task it measures.
// $ids. Returns: metric.
UNWIND $ids AS asked
MATCH (d:Directive)-[:SETS]->(m:Metric {id: asked})
USING INDEX SEEK m:Metric(id)
RETURN asked, m {
  .id, .indicator, .comparator, .target, .targetMax, .targetRatio, .baseline, .baselineRatio, .unit, .per, .deadline, .scope, .confidence, .rule, .correction,
  directive: d.id,
  comparable: CASE WHEN m.comparableTarget IS NOT NULL THEN m { target: m.comparableTarget, targetMax: m.comparableTargetMax, baseline: m.comparableBaseline, unit: m.comparableUnit } END,
  task: head([(t:Task)-[:MEASURED_BY]->(m) | t.id]),
  evidence: m {.quote, .start, .end, .repaired, .source}
} AS metric
