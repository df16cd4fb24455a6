// Which of these files were read by this reader, and are known by the same paths?
// $files: {sha256, file}; $reader: what src/loading/reader-version.ts calls it. Returns: sha256. Bound: the files asked for.
// The index by hash is named: while few sources are saved, the planner goes over all of them by the index of files for each file asked.
UNWIND $files AS asked
MATCH (source:Source {sha256: asked.sha256})
USING INDEX SEEK source:Source(sha256)
WHERE source.readBy = $reader AND source.file = asked.file
RETURN source.sha256 AS sha256
