// The shortest way between two directives along these relations, in whichever direction each was made.
// $from, $to; {{relations}}: the types; {{depth}}: the most steps. Returns: directives (ids), citations; no row if there is no way.
MATCH (from:Directive {id: $from}), (to:Directive {id: $to})
MATCH p = shortestPath((from)-[:{{relations}}*1..{{depth}}]-(to))
RETURN [d IN nodes(p) | d.id] AS directives, [r IN relationships(p) | r {
  .id, .cue, .mention, .locator, .confidence, .rule, .starts, .ends, .locators,
  relation: type(r), from: startNode(r).id, to: endNode(r).id, evidence: r {.quote, .start, .end, .repaired, .source}
}] AS citations
