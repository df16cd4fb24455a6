// The citations from one directive to another in one relation.
// $ids: "from to RELATION" each, `to` as a document gave it. Returns: asked, citation. Bound: one citation each.
UNWIND $ids AS asked
WITH asked, split(asked, ' ') AS parts
CALL (parts) {
  MATCH (from:Directive {id: parts[0]})
  USING INDEX SEEK from:Directive(id)
  MATCH (description:Description {of: parts[1]})-[:OF]->(to:Directive)
  USING INDEX SEEK description:Description(of)
  MATCH (from)-[r]->(to)
  WHERE type(r) = parts[2]
  RETURN from, r, to
  LIMIT 1
}
RETURN asked, r {
  .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
  relation: type(r), from: from.id, to: to.id, evidence: r {.quote, .start, .end, .repaired, .source}
} AS citation
