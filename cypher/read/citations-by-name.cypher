// Citations of a directive by their own id, or by that of the correction that made them what they are.
// $ids: "directive id" each. Returns: asked, citation. Bound: what these directives cite.
UNWIND $ids AS asked
WITH asked, split(asked, ' ') AS parts
MATCH (from:Directive {id: parts[0]})-[r]->(to:Directive)
USING INDEX SEEK from:Directive(id)
WHERE r.id = parts[1] OR r.correction = parts[1]
RETURN asked, r {
  .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
  relation: type(r), from: from.id, to: to.id, evidence: r {.quote, .start, .end, .repaired, .source}
} AS citation
