// Who issued each directive, in the order of its heading.
// $ids: directives. Returns: bodies (ids).
UNWIND $ids AS asked
MATCH (:Directive {id: asked})<-[r:ISSUED]-(b:Body)
WITH asked, b, r ORDER BY r.position, b.id
RETURN asked, collect(b.id) AS bodies
