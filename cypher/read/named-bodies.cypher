// The bodies with this name, or else those that documents also call so.
// $name (simplified characters); $text (the same, folded as searchText is). Returns: id, exact (by its full name).
// Bound: the text index finds the few whose names contain the text; the alias itself decides.
MATCH (b:Body {name: $name})
RETURN b.id AS id, true AS exact
UNION
MATCH (b:Body)
WHERE b.searchText CONTAINS $text AND $name IN b.aliases AND b.name <> $name
RETURN b.id AS id, false AS exact
