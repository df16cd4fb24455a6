// To whom each directive is addressed, in the order of its salutation.
// $ids: directives. Returns: bodies (ids).
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})-[r:ADDRESSED_TO]->(b:Body)
USING INDEX SEEK d:Directive(id)
WITH asked, b, r ORDER BY r.position, b.id
RETURN asked, collect(b.id) AS bodies
