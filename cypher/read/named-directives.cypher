// For each name, the directives that may be meant by it.
// $names: {number, titleKey, workKey, issuers}; null for what a name does not have. Number in its normal spelling, keys of
// src/domain/identifier.ts and title.ts. Returns: asked (the place in $names), id, held, rank (0 is best).
// A number and a title that do not belong together mean the number: titles are written shorter than they are.
UNWIND range(0, size($names) - 1) AS asked
WITH asked, $names[asked] AS name
CALL (name) {
  MATCH (d:Directive {documentNumber: name.number})
  RETURN d
  UNION
  WITH name WHERE name.titleKey IS NOT NULL
  MATCH (d:Directive)
  WHERE d.titleKey = name.titleKey OR d.workKey = name.workKey
  RETURN d
}
RETURN asked, d.id AS id, d.held AS held, CASE
    WHEN d.documentNumber = name.number AND (d.titleKey = name.titleKey OR d.workKey = name.workKey) THEN 0
    WHEN d.documentNumber = name.number THEN 1
    WHEN name.number IS NOT NULL AND d.documentNumber IS NOT NULL THEN 9
    WHEN d.titleKey = name.titleKey THEN 2
    WHEN d.titleKey ENDS WITH name.titleKey OR name.titleKey ENDS WITH d.titleKey THEN 3
    ELSE 4
  END AS rank
ORDER BY asked, rank, held DESC, id
