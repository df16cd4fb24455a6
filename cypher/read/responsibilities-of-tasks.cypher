// Who must do each task, in the order of its text.
// $ids: tasks; $types: relationship types. Returns: responsibility.
UNWIND $ids AS asked
MATCH (b:Body)-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t:Task {id: asked})
USING INDEX SEEK t:Task(id)
WHERE type(r) IN $types
RETURN asked, {
  task: asked, body: b.id, confidence: r.confidence, rule: r.rule, correction: r.correction, evidence: r {.quote, .start, .end, .repaired, .source},
  role: CASE type(r) WHEN 'LEADS' THEN 'LEAD' WHEN 'COOPERATES_ON' THEN 'COOPERATE' WHEN 'SUPERVISES' THEN 'SUPERVISE' ELSE 'RESPONSIBLE' END,
  who: b {.id, .name, label: head([label IN labels(b) WHERE label <> 'Body'])}
} AS responsibility
ORDER BY r.start, type(r), b.id
