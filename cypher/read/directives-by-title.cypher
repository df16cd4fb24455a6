// The directives that may be meant by a title: those that bear it, those that bear it with or without an issuer, those whose
// work is known by it (a notice and the plan it prints are one work).
// $titleKey, $workKey: keys of src/domain/identifier.ts and title.ts. Returns: id, held, rank (0 is best).
MATCH (d:Directive)
WHERE d.titleKey = $titleKey OR d.workKey = $workKey
RETURN d.id AS id, d.held AS held, CASE
    WHEN d.titleKey = $titleKey THEN 0
    WHEN d.titleKey ENDS WITH $titleKey OR $titleKey ENDS WITH d.titleKey THEN 1
    ELSE 2
  END AS rank
ORDER BY rank, held DESC, id
LIMIT 50
