// The metrics whose indicators have the most pairs of characters in common with one that is asked for.
// $lucene: its pairs; $limit. Returns: metric, best first: what comparing it takes. What the state set holds in the whole country.
// Bound: $limit metrics, from the index of indicators.
CALL db.index.fulltext.queryNodes('metric_indicator', $lucene, {limit: $limit}) YIELD node AS m, score
MATCH (d:Directive)-[:SETS]->(m)
WITH m, score, d, coalesce(
    head([(d)-[:APPLIES_IN]->(place:Jurisdiction) | place]),
    CASE d.level WHEN 'NATIONAL' THEN head(COLLECT { MATCH (country:Jurisdiction {level: 'NATIONAL'}) RETURN country }) END
  ) AS j
RETURN m {
  .id, .indicatorKey, .comparator, .unit, .per, .deadline,
  directive: d.id, level: d.level, date: toString(coalesce(d.issuedOn, d.publishedOn)),
  places: COLLECT { MATCH p = (j)-[:PART_OF*0..5]->(above:Jurisdiction) RETURN above.code ORDER BY length(p) },
  comparable: CASE WHEN m.comparableTarget IS NOT NULL THEN {target: m.comparableTarget, targetMax: m.comparableTargetMax, baseline: m.comparableBaseline, unit: m.comparableUnit} END
} AS metric
ORDER BY score DESC, m.id
