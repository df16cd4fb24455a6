// Each directive with a page of its tasks, in the order of its text; with $parts also of what it prints and attaches as its own.
// $ids: directives; $parts: true or false; $types: only tasks with one of these relationships of a body, null for any;
// $who, $metrics: whether each task comes with who must do it, and with the metrics that measure it, both in the order of the
// text; the bounds of the page.
// Returns: directive, as directives-by-id.cypher does; tasks as lists of values in the order of graph/read/listed.ts, since names sent
// with each of a hundred cost more than the values. Properties are taken out of the store together: one by one, each is looked for
// from the first. Bound: all tasks of the directive and its parts, and what hangs on a page of them.
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})
USING INDEX SEEK d:Directive(id)
RETURN asked, d {
  .id, .held, .title, .otherTitles, .documentNumber, .kind, .level, .issuedOn, .publishedOn, .effectiveFrom, .effectiveUntil,
  .issuerCount, .inferred, .evidence, .source, .registrations,
  jurisdiction: head([(d)-[:APPLIES_IN]->(j:Jurisdiction) | j.code]),
  sources: [(d)-[:READ_FROM]->(s:Source) | s.sha256]
} AS directive,
COLLECT {
  MATCH (d)-[:ISSUES|ATTACHES*0..3]->(part:Directive)
  WHERE part = d OR ($parts AND coalesce(part.level, '') = coalesce(d.level, '') AND coalesce(part.jurisdictionCode, '') = coalesce(d.jurisdictionCode, ''))
  WITH DISTINCT part
  MATCH (part)-[:SETS]->(t:Task)
  WHERE $types IS NULL OR EXISTS { (t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(:Body) WHERE type(r) IN $types }
  WITH part.id AS directive, t, right('00000000' + toString(t.start), 9) AS key, t.id AS id
  WHERE (key > $lowKey OR (key = $lowKey AND id > $lowId))
    AND (key < $highKey OR (key = $highKey AND id < $highId))
  WITH directive, t, key, id
  ORDER BY key {{direction}}, id {{direction}}
  LIMIT $limit
  WITH directive, t, key, id, properties(t) AS task
  RETURN [
    key, id, directive, head([(t)-[:PART_OF]->(parent:Task) | parent.id]), task.path, task.heading, task.text, task.deadline, task.recurrence,
    task.quote, task.start, task.end, task.repaired, task.source,
    CASE WHEN $who THEN COLLECT {
      MATCH (b:Body)-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t)
      WITH b, type(r) AS type, properties(r) AS duty
      RETURN [
        CASE type WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END,
        duty.confidence, duty.rule, duty.correction, duty.quote, duty.start, duty.end, duty.repaired, duty.source,
        b.id, b.name, head([label IN labels(b) WHERE label <> 'Body'])
      ]
      ORDER BY duty.start, type, b.id
    } END,
    CASE WHEN $metrics THEN COLLECT {
      MATCH (t)-[:MEASURED_BY]->(m:Metric)<-[:SETS]-(of:Directive)
      WITH of, properties(m) AS metric
      RETURN [
        metric.id, of.id, metric.indicator, metric.comparator, metric.target, metric.targetMax, metric.targetRatio, metric.baseline, metric.baselineRatio, metric.unit, metric.per, metric.deadline, metric.scope,
        CASE WHEN metric.comparableTarget IS NOT NULL THEN {target: metric.comparableTarget, targetMax: metric.comparableTargetMax, baseline: metric.comparableBaseline, unit: metric.comparableUnit} END,
        metric.confidence, metric.rule, metric.correction, metric.quote, metric.start, metric.end, metric.repaired, metric.source
      ]
      ORDER BY metric.start, metric.id
    } END
  ]
  ORDER BY key {{direction}}, id {{direction}}
} AS tasks
