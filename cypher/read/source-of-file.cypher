// Which content was last read from this path? Several if it was read under two names: the first by SHA-256.
// Parameters: file. Returns: sha256. Bound: one row.
MATCH (s:Source {file: $file})
RETURN s.sha256 AS sha256
ORDER BY sha256 LIMIT 1
