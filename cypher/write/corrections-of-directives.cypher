// What is said of facts of these directives?
// Parameters: ids. Returns: line, one a correction. Bound: the corrections of the directives of one file.
UNWIND $ids AS id
MATCH (correction:Correction {directive: id})
USING INDEX SEEK correction:Correction(directive)
RETURN correction.line AS line
