// The units of each body, directly under it, by name.
// $ids: bodies. Returns: bodies (ids).
UNWIND $ids AS asked
MATCH (b:Body {id: asked})<-[:UNIT_OF]-(unit:Body)
USING INDEX SEEK b:Body(id)
WITH asked, unit ORDER BY unit.name, unit.id
RETURN asked, collect(unit.id) AS bodies
