// What each directive refers to in words that could mean several directives.
// $ids: directives. Returns: citation, with the candidates (ids).
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})-[r:MAY_CITE]->(candidate)
USING INDEX SEEK d:Directive(id)
WITH asked, r.id AS id, head(collect(r)) AS r, collect(candidate.id) AS candidates
RETURN asked, r {
  .id, .relation, .cue, .mention, .rule, .confidence,
  candidates: candidates, evidence: r {.quote, .start, .end, .repaired, .source}
} AS citation
ORDER BY r.start, id
