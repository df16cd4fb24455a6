// All descriptions that may be of the same directives as those with these keys: everything that keys tie together.
// Parameters: keys. Returns: key, of, held, record, the id of the directive it is of now (null if of none yet) and the source
// that directive's text was read from, and of a held one how damaged its source is. Bound: one family of titles; tens of rows.
// No label at the other end, and the index named: a graph that was almost empty was planned from all descriptions, or by going over
// all keys for each that is asked for, 10 to 24 s a stretch of a table.
UNWIND $keys AS value
MATCH (key:Key {value: value})
USING INDEX SEEK key:Key(value)
MATCH (key)-[:KNOWN_BY*1..]-(description) WHERE description.of IS NOT NULL
WITH DISTINCT description
OPTIONAL MATCH (description)-[:OF]->(directive:Directive)
OPTIONAL MATCH (source:Source {sha256: description.source})
RETURN description.key AS key, description.of AS of, description.held AS held, description.record AS record,
       directive.id AS now, directive.source AS readFrom, source.damage AS damage
