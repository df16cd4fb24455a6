// Who issued each directive, in the order of its heading.
// $ids: directives. Returns: bodies (ids).
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})<-[r:ISSUED]-(b:Body)
USING INDEX SEEK d:Directive(id)
WITH asked, b, r ORDER BY r.position, b.id
RETURN asked, collect(b.id) AS bodies
