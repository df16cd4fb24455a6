// Documents, with the records they were saved from and the directives whose content is read from them.
// Parameters: after, limit. Returns: at, file, records, text, directives (ids). Bound: limit.
MATCH (source:Source)
WHERE source.sha256 > $after AND NOT source:Registry AND source.records IS NOT NULL
WITH source ORDER BY source.sha256 LIMIT $limit
RETURN source.sha256 AS at, source.file AS file, source.records AS records, source.text AS text,
  COLLECT { MATCH (directive:Directive)-[:READ_FROM {primary: true}]->(source) RETURN directive.id } AS directives
