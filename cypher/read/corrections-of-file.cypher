// What was last saved out of this file of corrections?
// Parameters: file. Returns: id, directive and line of each. Bound: the corrections of one file.
MATCH (correction:Correction {file: $file})
RETURN correction.id AS id, correction.directive AS directive, correction.line AS line
