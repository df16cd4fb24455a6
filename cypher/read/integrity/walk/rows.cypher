// Rows of tables, with the words that headers and citations have from them.
// Parameters: after, limit. Returns: at, start, end, text, table (sha256), headers (evidence, as JSON), words ({quote, start, end}).
// Bound: limit, with what some hundred rows say each.
MATCH (rows:Rows)
WHERE rows.id > $after
WITH rows ORDER BY rows.id LIMIT $limit
RETURN rows.id AS at, rows.start AS start, rows.end AS end, rows.text AS text,
  head(COLLECT { MATCH (table:Source)-[:HAS_ROWS]->(rows) RETURN table.sha256 }) AS table,
  COLLECT { MATCH (rows)-[:SAYS]->(:Description)-[:OF]->(directive:Directive) RETURN DISTINCT directive.evidence } AS headers,
  COLLECT {
    MATCH (rows)-[:SAYS]->(:Description)-[:OF]->(directive:Directive)-[citation]->(:Directive)
    WHERE citation.rows = rows.id
    RETURN {quote: citation.quote, start: citation.start, end: citation.end}
  } AS words
