// What directives are and say, to be compared with what they are and say after a save.
// Parameters: ids. Returns: id, held, title, header (what else its head says, in one string), issuers (ids), citations ({type,
// cited}), responsibilities ({type, body, count of tasks}), metrics ({indicator, with its scope and deadline; value}).
// Bound: the directives that one file touches, with their content.
UNWIND $ids AS id
MATCH (directive:Directive {id: id})
RETURN directive.id AS id, directive.held AS held, directive.title AS title,
  reduce(all = '', each IN [directive.title, directive.documentNumber, directive.kind, directive.level, directive.jurisdictionCode,
    toString(directive.issuedOn), toString(directive.publishedOn), toString(directive.effectiveFrom), toString(directive.effectiveUntil)] | all + '|' + coalesce(each, '')) AS header,
  COLLECT { MATCH (directive)<-[:ISSUED]-(body:Body) RETURN DISTINCT body.id AS body ORDER BY body } AS issuers,
  COLLECT {
    MATCH (directive)-[citation]->(cited:Directive)
    WHERE NOT type(citation) IN ['MAY_CITE', 'CITES_AGAIN', 'CITES_ITSELF']
    WITH DISTINCT type(citation) AS type, cited.id AS cited ORDER BY cited, type
    RETURN {type: type, cited: cited}
  } AS citations,
  COLLECT {
    MATCH (directive)-[:SETS]->(task:Task)<-[responsibility:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(body:Body)
    WITH responsibility.role AS type, body.id AS body, count(*) AS count ORDER BY body, type
    RETURN {type: type, body: body, count: count}
  } AS responsibilities,
  COLLECT {
    MATCH (directive)-[:SETS]->(metric:Metric)
    WITH metric ORDER BY metric.start, metric.id
    RETURN {
      indicator: metric.indicator + coalesce(' ' + metric.scope, '') + coalesce(' ' + toString(metric.deadline), ''),
      value: metric.comparator + coalesce(' ' + toString(CASE WHEN metric.target % 1 = 0 THEN toInteger(metric.target) ELSE metric.target END), ' ' + metric.targetRatio, '') + coalesce('–' + toString(CASE WHEN metric.targetMax % 1 = 0 THEN toInteger(metric.targetMax) ELSE metric.targetMax END), '') + coalesce(' ' + metric.unit, '')
    }
  } AS metrics
