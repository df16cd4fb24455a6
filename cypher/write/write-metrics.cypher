// The targets that directives set, and the tasks they measure.
// Parameters: metrics ({directive, task, properties}). Returns: nothing. Bound: the metrics of one file.
UNWIND $metrics AS row
MATCH (directive:Directive {id: row.directive})
CREATE (directive)-[:SETS]->(metric:Metric)
SET metric = row.properties,
    metric.deadline = date(row.properties.deadline),
    metric.target = toFloat(row.properties.target),
    metric.targetMax = toFloat(row.properties.targetMax),
    metric.baseline = toFloat(row.properties.baseline),
    metric.confidence = toFloat(row.properties.confidence)
WITH metric, row
MATCH (task:Task {id: row.task})
CREATE (task)-[:MEASURED_BY]->(metric)
