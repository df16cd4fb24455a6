// What analyses over works need to know of directives.
// $ids: directives. Returns: id, level, place (a jurisdiction code), date (of issue, else of publication), held.
UNWIND $ids AS id
MATCH (d:Directive {id: id})
USING INDEX SEEK d:Directive(id)
RETURN d.id AS id, d.level AS level, d.jurisdictionCode AS place,
       toString(coalesce(d.issuedOn, d.publishedOn)) AS date, d.held AS held
