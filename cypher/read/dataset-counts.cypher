// How much there is of each kind.
// {{relations}}: the types of citations. Returns: one row of totals. Labels and types are counted from the count store, what is held by its index.
CALL () { MATCH (d:Directive) RETURN count(d) AS directives }
CALL () { MATCH (d:Directive) WHERE d.held = true AND d.id > '' RETURN count(d) AS held }
CALL () { MATCH (b:Body) RETURN count(b) AS bodies }
CALL () { MATCH (t:Task) RETURN count(t) AS tasks }
CALL () { MATCH (m:Metric) RETURN count(m) AS metrics }
CALL () { MATCH (j:Jurisdiction) RETURN count(j) AS jurisdictions }
CALL () { MATCH (s:Source) RETURN count(s) AS sources }
CALL () { MATCH ()-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->() RETURN count(r) AS responsibilities }
CALL () { MATCH ()-[r:{{relations}}]->() RETURN count(r) AS citations }
RETURN directives, held, bodies, tasks, metrics, jurisdictions, sources, responsibilities, citations
