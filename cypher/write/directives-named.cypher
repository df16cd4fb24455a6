// The directives that documents or rows gave these ids to.
// Parameters: ids. Returns: id. Bound: some hundred ids.
UNWIND $ids AS named
MATCH (description:Description {of: named})-[:OF]->(directive:Directive)
USING INDEX SEEK description:Description(of)
RETURN DISTINCT directive.id AS id
