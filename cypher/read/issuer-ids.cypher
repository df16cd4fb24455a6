// Ids of the bodies that issued each directive.
// $ids: directives. Returns: bodies (ids); no row for a directive whose issuer is not known.
UNWIND $ids AS asked
MATCH (:Directive {id: asked})<-[:ISSUED]-(b:Body)
RETURN asked, collect(b.id) AS bodies
