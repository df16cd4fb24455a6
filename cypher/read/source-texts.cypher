// The texts that offsets count in, around places: of a document its text, of a registry's table the stretches of rows that
// the places lie in.
// $places: {source (SHA-256), places ({start, end})}. Returns: source, start (of the text in the source's), text, isWhole.
UNWIND $places AS asked
MATCH (s:Source {sha256: asked.source})
CALL (s, asked) {
  UNWIND CASE WHEN s.text IS NULL THEN [] ELSE [s.text] END AS text
  RETURN 0 AS start, text
  UNION ALL
  MATCH (s)-[:HAS_ROWS]->(rows:Rows)
  WHERE any(place IN asked.places WHERE rows.start < place.end AND rows.end > place.start)
  RETURN rows.start AS start, rows.text AS text
}
RETURN asked.source AS source, start, text, s.text IS NOT NULL AS isWhole
ORDER BY source, start
