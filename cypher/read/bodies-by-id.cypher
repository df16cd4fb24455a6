// The bodies with these ids.
// $ids. Returns: body.
UNWIND $ids AS asked
MATCH (b:Body {id: asked})
RETURN asked, b {
  .id, .name, .aliases, .level, .quantifier, .memberLevels, .memberFunction, .within,
  label: head([label IN labels(b) WHERE label <> 'Body']),
  jurisdiction: head([(b)-[:SERVES]->(j:Jurisdiction) | j.code]),
  parent: head([(b)-[:UNIT_OF]->(parent:Body) | parent.id]),
  successors: COLLECT { MATCH (b)-[:SUCCEEDED_BY]->(other:Body) RETURN other.id ORDER BY other.name, other.id },
  predecessors: COLLECT { MATCH (b)<-[:SUCCEEDED_BY]-(other:Body) RETURN other.id ORDER BY other.name, other.id }
} AS body
