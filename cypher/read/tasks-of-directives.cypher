// Each directive with a page of its tasks, in the order of its text; with $parts also of what it prints and attaches as its own.
// $ids: directives; $parts: true or false; $types: only tasks with one of these relationships of a body, null for any;
// $who, $metrics: whether each task comes with who must do it, and with the metrics that measure it, both in the order of the
// text; the bounds of the page.
// Returns: directive, as directives-by-id.cypher does; tasks as lists of values in the order of graph/read/listed.ts, since names sent
// with each of a hundred cost more than the values. Bound: all tasks of the directive and its parts, and what hangs on a page of them.
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})
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
  RETURN [
    key, id, directive, head([(t)-[:PART_OF]->(parent:Task) | parent.id]), t.path, t.heading, t.text, t.deadline, t.recurrence,
    [t.quote, t.start, t.end, t.repaired, t.source],
    CASE WHEN $who THEN COLLECT {
      MATCH (b:Body)-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t)
      RETURN [
        CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END,
        r.confidence, r.rule, r.correction, [r.quote, r.start, r.end, r.repaired, r.source],
        [b.id, b.name, head([label IN labels(b) WHERE label <> 'Body'])]
      ]
      ORDER BY r.start, type(r), b.id
    } END,
    CASE WHEN $metrics THEN COLLECT {
      MATCH (t)-[:MEASURED_BY]->(m:Metric)<-[:SETS]-(of:Directive)
      RETURN [
        m.id, of.id, m.indicator, m.comparator, m.target, m.targetMax, m.targetRatio, m.baseline, m.baselineRatio, m.unit, m.per, m.deadline, m.scope,
        m.confidence, m.rule, m.correction, [m.quote, m.start, m.end, m.repaired, m.source],
        CASE WHEN m.comparableTarget IS NOT NULL THEN m {target: m.comparableTarget, targetMax: m.comparableTargetMax, baseline: m.comparableBaseline, unit: m.comparableUnit} END
      ]
      ORDER BY m.start, m.id
    } END
  ]
  ORDER BY key {{direction}}, id {{direction}}
} AS tasks
