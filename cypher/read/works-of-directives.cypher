// Each directive and what it prints or attaches as its own: an instrument and its annexes are one work with the notice that issues them.
// $ids: directives. Returns: directives (ids), the directive itself first.
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})
OPTIONAL MATCH (d)-[:ISSUES|ATTACHES*1..3]->(part:Directive)
WHERE part.level = d.level AND coalesce(part.jurisdictionCode, '') = coalesce(d.jurisdictionCode, '')
RETURN asked, [asked] + collect(DISTINCT part.id) AS directives
