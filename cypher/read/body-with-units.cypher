// A body and everything under it.
// $id. Returns: id.
MATCH (:Body {id: $id})<-[:UNIT_OF*0..6]-(b:Body)
RETURN DISTINCT b.id AS id
