// The tasks that directives set, each with its targets; and the targets that measure no task, as items of their own.
// $ids: directives; $limit. Returns: item: id, directive, text, path, deadline, metrics; alone: whether it is a target.
// Bound: $limit items, in the order of the directives asked for, of their texts.
UNWIND range(0, size($ids) - 1) AS at
MATCH (d:Directive {id: $ids[at]})-[:SETS]->(x:Task|Metric)
WITH at, d, x
WHERE x:Task OR NOT EXISTS { (x)<-[:MEASURED_BY]-(:Task) }
WITH at, d, x
ORDER BY at, x.start, x.id
LIMIT $limit
RETURN x {
  .id, directive: d.id, text: coalesce(x.text, x.quote), path: coalesce(x.path, []), .deadline, alone: x:Metric,
  metrics: COLLECT {
    MATCH (x)-[:MEASURED_BY*0..1]->(m:Metric)
    RETURN m {
      .id, .indicatorKey, .comparator, .per, .deadline,
      comparable: CASE WHEN m.comparableTarget IS NOT NULL THEN {target: m.comparableTarget, targetMax: m.comparableTargetMax, baseline: m.comparableBaseline, unit: m.comparableUnit} END
    }
    ORDER BY m.start, m.id
  }
} AS item
