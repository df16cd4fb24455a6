// All descriptions that may be of the same directives as those with these keys: everything that keys tie together.
// Parameters: keys. Returns: key, of, held, record, the id of the directive it is of now (null if of none yet) and the source
// that directive's text was read from, and of a held one how damaged its source is. Bound: one family of titles; tens of rows.
UNWIND $keys AS value
MATCH (:Key {value: value})-[:KNOWN_BY*1..]-(description:Description)
WITH DISTINCT description
OPTIONAL MATCH (description)-[:OF]->(directive:Directive)
OPTIONAL MATCH (source:Source {sha256: description.source})
RETURN description.key AS key, description.of AS of, description.held AS held, description.record AS record,
       directive.id AS now, directive.source AS readFrom, source.damage AS damage
