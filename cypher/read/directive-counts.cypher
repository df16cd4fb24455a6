// How many directives there are of each level, kind, year and level of place, together: whoever asks adds up.
// Parameters: none. Returns: one row a combination: level, kind, year (of issue, else of publication), place (the level of the place
// they apply in), directives, held. Bound: one pass over all directives; some hundred rows.
MATCH (d:Directive)
USING INDEX d:Directive(id)
WHERE d.id >= ''
WITH d.level AS level, d.kind AS kind, coalesce(d.issuedOn, d.publishedOn).year AS year, d.jurisdictionCode AS code,
  count(*) AS directives, count(CASE WHEN d.held THEN 1 END) AS held
OPTIONAL MATCH (j:Jurisdiction {code: code})
RETURN level, kind, year, j.level AS place, sum(directives) AS directives, sum(held) AS held
