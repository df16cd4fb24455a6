// The nodes of a graph of citations, a stretch at a time in the order of ids: directives that meet the conditions of
// export/directives.cypher, and those that one of them cites.
// $relations: the types that count as citing; the conditions,
// $held, $levels, $kinds, $within (a jurisdiction code), $issuedBy (a body), $issuedFrom, $issuedUntil, $text (folded), $directives (ids): null for any;
// $afterId; $limit. Returns: id.
MATCH (d:Directive)
WHERE d.id > $afterId
WITH d ORDER BY d.id
WHERE EXISTS {
  CALL (d) {
    RETURN d AS x
    UNION
    MATCH (d)<-[r]-(x:Directive)
    WHERE type(r) IN $relations
    RETURN x
  }
  WITH x
  WHERE ($directives IS NULL OR x.id IN $directives)
    AND ($held IS NULL OR x.held = $held)
    AND ($levels IS NULL OR x.level IN $levels)
    AND ($kinds IS NULL OR x.kind IN $kinds)
    AND ($issuedFrom IS NULL OR x.issuedOn >= date($issuedFrom))
    AND ($issuedUntil IS NULL OR x.issuedOn <= date($issuedUntil))
    AND ($text IS NULL OR x.searchText CONTAINS $text)
    AND ($issuedBy IS NULL OR EXISTS { (x)<-[:ISSUED]-(:Body {id: $issuedBy}) })
    AND ($within IS NULL OR EXISTS { (x)-[:APPLIES_IN]->(:Jurisdiction)-[:PART_OF*0..5]->(:Jurisdiction {code: $within}) })
  RETURN x
}
RETURN d.id AS id
ORDER BY d.id
LIMIT $limit
