// Ids of the bodies that issued each directive.
// $ids: directives. Returns: bodies (ids); no row for a directive whose issuer is not known.
// The index is named: planned while the counts of a first load lag behind, all directives were gone over for each id, for minutes.
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})<-[:ISSUED]-(b:Body)
USING INDEX SEEK d:Directive(id)
RETURN asked, collect(b.id) AS bodies
