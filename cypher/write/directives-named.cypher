// The directives that documents or rows gave these ids to.
// Parameters: ids. Returns: id. Bound: some hundred ids.
UNWIND $ids AS named
MATCH (:Description {of: named})-[:OF]->(directive:Directive)
RETURN DISTINCT directive.id AS id
