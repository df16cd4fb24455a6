// How many responsibilities there are: the conditions of responsibility-page-from.cypher, from there or from ALL.
// $types (relationship types), $bodies (ids), $directives (ids), $levels (of the directive), $within (a jurisdiction code), $deadlineFrom,
// $deadlineUntil, $text (folded; in the task): null for any.
// Returns: total. Bound: what the condition of $from leads to; of ALL what all directives set that are held.
CALL () {
  WITH 1 AS one WHERE $from = 'BODIES'
  UNWIND $bodies AS given
  MATCH (b:Body {id: given})-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t:Task)<-[:SETS]-(d:Directive)
  RETURN DISTINCT b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'DIRECTIVES'
  UNWIND $directives AS given
  MATCH (d:Directive {id: given})-[:SETS]->(t:Task)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN DISTINCT b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'TEXT'
  MATCH (t:Task)
  WHERE t.searchText CONTAINS $text
  MATCH (d:Directive)-[:SETS]->(t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'DEADLINE'
  MATCH (t:Task)
  WHERE date(coalesce($deadlineFrom, '0001-01-01')) <= t.deadline <= date(coalesce($deadlineUntil, '9999-12-31'))
  MATCH (d:Directive)-[:SETS]->(t)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'WITHIN'
  MATCH (:Jurisdiction {code: $within})<-[:PART_OF*0..5]-(:Jurisdiction)<-[:APPLIES_IN]-(d:Directive)
  WITH DISTINCT d
  MATCH (d)-[:SETS]->(t:Task)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN b, r, t, d
  UNION ALL
  WITH 1 AS one WHERE $from = 'ALL'
  MATCH (d:Directive)
  WHERE d.held = true AND d.id > ''
  MATCH (d)-[:SETS]->(t:Task)<-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]-(b:Body)
  RETURN b, r, t, d
}
WITH b, r, t, d
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($bodies IS NULL OR b.id IN $bodies)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($text IS NULL OR t.searchText CONTAINS $text)
RETURN count(*) AS total
