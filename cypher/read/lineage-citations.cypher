// The relations among these directives.
// $ids: directives; {{relations}}: the types. Returns: citation.
// Only outgoing relations are followed: a directive cites few, and may be cited by many. `to` has no label here, so that it cannot be
// looked up as well: with a label the planner was seen, soon after a load, to read all of the index for each id.
UNWIND $ids AS id
MATCH (from:Directive {id: id})-[r:{{relations}}]->(to)
USING INDEX SEEK from:Directive(id)
WHERE to.id IN $ids
RETURN r {
  .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
  relation: type(r), from: id, to: to.id, evidence: r {.quote, .start, .end, .repaired, .source}
} AS citation
ORDER BY from.id, r.start, r.id
