// Directives as they are, beside the descriptions that they are made from.
// Parameters: after, limit. Returns: at, properties, descriptions ({key, held, source, record}), and what hangs on the header.
// Bound: limit, with the descriptions of each.
MATCH (directive:Directive)
WHERE directive.id > $after
WITH directive ORDER BY directive.id LIMIT $limit
RETURN directive.id AS at, properties(directive) AS properties,
  COLLECT {
    MATCH (directive)<-[:OF]-(description:Description)
    RETURN {key: description.key, held: description.held, source: description.source, record: description.record}
  } AS descriptions,
  COLLECT { MATCH (directive)<-[issued:ISSUED]-(body:Body) RETURN body.id ORDER BY issued.position } AS issuingBodies,
  COLLECT { MATCH (directive)-[addressed:ADDRESSED_TO]->(body:Body) RETURN body.id ORDER BY addressed.position } AS addressees,
  COLLECT { MATCH (directive)<-[:APPROVED]-(body:Body) RETURN body.id } AS approvedBy,
  COLLECT { MATCH (directive)-[:APPLIES_IN]->(place:Jurisdiction) RETURN place.code } AS places,
  EXISTS { MATCH (place:Jurisdiction {code: directive.jurisdictionCode}) } AS placeIsKnown,
  COLLECT { MATCH (directive)-[read:READ_FROM]->(source:Source) RETURN {sha256: source.sha256, primary: read.primary} } AS sources
