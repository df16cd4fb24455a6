// What is said of facts of these directives?
// Parameters: ids. Returns: directive and line, one a correction. Bound: the corrections of the directives of some files.
UNWIND $ids AS id
MATCH (correction:Correction {directive: id})
USING INDEX SEEK correction:Correction(directive)
RETURN id AS directive, correction.line AS line
