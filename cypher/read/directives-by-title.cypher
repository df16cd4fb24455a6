// The directives with this title, or whose work is known by it.
// $titleKey, $workKey: keys of src/domain/identifier.ts and title.ts. Returns: id, exact.
MATCH (d:Directive)
WHERE d.titleKey = $titleKey OR d.workKey = $workKey OR $titleKey IN d.otherTitleKeys
RETURN d.id AS id, d.titleKey = $titleKey AS exact, d.held AS held
ORDER BY exact DESC, held DESC, id
LIMIT 20
