// The relations among these directives.
// $ids: directives; {{relations}}: the types. Returns: citation.
// Only outgoing relations are followed: a directive cites few, and may be cited by many.
UNWIND $ids AS id
MATCH (from:Directive {id: id})-[r:{{relations}}]->(to:Directive)
WHERE to.id IN $ids
RETURN r {
  .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
  relation: type(r), from: id, to: to.id, evidence: r {.quote, .start, .end, .repaired, .source}
} AS citation
ORDER BY from.id, r.start, r.id
