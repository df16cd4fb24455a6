// The directives with this document number.
// $number: in its normal spelling. Returns: id.
MATCH (d:Directive {documentNumber: $number})
RETURN d.id AS id
ORDER BY d.held DESC, d.id
LIMIT 20
