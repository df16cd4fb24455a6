// The directives with this document number. Local bodies give the same one more than once.
// $number: in its normal spelling. Returns: id, held, rank (always 0).
MATCH (d:Directive {documentNumber: $number})
RETURN d.id AS id, d.held AS held, 0 AS rank
ORDER BY held DESC, id
LIMIT 50
