// Bodies as they are, beside the descriptions that they are made from.
// Parameters: after, limit. Returns: at, labels, properties, descriptions ({key, record}), parents, successors, places.
// Bound: limit, with the descriptions of each.
MATCH (body:Body)
WHERE body.id > $after
WITH body ORDER BY body.id LIMIT $limit
RETURN body.id AS at, labels(body) AS labels, properties(body) AS properties,
  COLLECT { MATCH (description:Description {of: body.id}) RETURN {key: description.key, record: description.record} } AS descriptions,
  COLLECT { MATCH (body)-[:UNIT_OF]->(parent:Body) RETURN parent.id } AS parents,
  COLLECT { MATCH (body)-[:SUCCEEDED_BY]->(successor:Body) RETURN successor.id } AS successors,
  COLLECT { MATCH (body)-[:SERVES]->(place:Jurisdiction) RETURN place.code } AS places,
  EXISTS { MATCH (place:Jurisdiction {code: body.jurisdictionCode}) } AS placeIsKnown
