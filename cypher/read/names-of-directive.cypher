// Every id by which a directive is or was known.
// $id: one of them. Returns: ids; no row if there is no such directive. Bound: one directive.
CALL () {
  MATCH (d:Directive {id: $id})
  RETURN d
  UNION
  MATCH (:Description {of: $id})-[:OF]->(d:Directive)
  RETURN d
}
RETURN [d.id] + coalesce(d.otherIds, []) AS ids
