// How many responsibilities, directive by directive, each in the order of its text there are: the conditions of responsibility-page.cypher.
// $types (relationship types), $bodies (ids), $directives (ids), $levels (of the directive), $within (a jurisdiction code), $deadlineFrom, $deadlineUntil,
// $text (folded; in the task): null for any.
// Returns: total.
MATCH (b:Body)-[r:LEADS|COOPERATES_ON|RESPONSIBLE_FOR|SUPERVISES]->(t:Task)<-[:SETS]-(d:Directive)
WITH *
WHERE ($types IS NULL OR type(r) IN $types)
  AND ($bodies IS NULL OR b.id IN $bodies)
  AND ($directives IS NULL OR d.id IN $directives)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($deadlineFrom IS NULL OR t.deadline >= date($deadlineFrom))
  AND ($deadlineUntil IS NULL OR t.deadline <= date($deadlineUntil))
  AND ($text IS NULL OR t.searchText CONTAINS $text)
  AND ($within IS NULL OR EXISTS { (d)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
RETURN count(*) AS total
