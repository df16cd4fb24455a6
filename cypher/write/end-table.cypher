// All rows of a table are saved; an earlier content under its path of which no row was ever saved goes as well.
// Parameters: sha256, file. Returns: nothing. Bound: two nodes.
MATCH (source:Source {sha256: $sha256})
SET source.isWhole = true
WITH source
MATCH (old:Source:Registry {file: $file})
USING INDEX SEEK old:Source(file)
WHERE old <> source AND NOT EXISTS { (old)-[:HAS_ROWS]->() }
DETACH DELETE old
