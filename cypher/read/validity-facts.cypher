// What bears on when directives are in force: of each the dates, what registries say, and what others did to it; and the same of
// the notices that print or attach it as their own, and of the one instrument it prints, which share its fate.
// $ids: directives. Returns: asked, facts {directive, held, dates, source, and as JSON validities and evidence}, acts ({citation, whole, since}), itself first.
// Not whole is what ends a part (《…》第三条同时废止, 其中有关收费的规定), or all that differs (不一致的,以本办法为准).
// Bounded by three notices above and by what amends, repeals or supersedes these.
UNWIND $ids AS asked
MATCH (d:Directive {id: asked})
USING INDEX SEEK d:Directive(id)
CALL (d) {
  RETURN d AS of, 0 AS rank
  UNION
  // No label: so that the notices cannot be looked up, and then looked through for those above each.
  MATCH (of)
    ((a)-[:ISSUES|ATTACHES]->(b)
      WHERE coalesce(a.level, '') = coalesce(b.level, '') AND coalesce(a.jurisdictionCode, '') = coalesce(b.jurisdictionCode, '')
    ){1,3} (d)
  RETURN DISTINCT of, 1 AS rank
  UNION
  MATCH (d)-[:ISSUES]->(printed:Directive)
  WHERE coalesce(d.level, '') = coalesce(printed.level, '') AND coalesce(d.jurisdictionCode, '') = coalesce(printed.jurisdictionCode, '')
  WITH collect(DISTINCT printed) AS instruments
  UNWIND CASE size(instruments) WHEN 1 THEN instruments ELSE [] END AS of
  RETURN of, 2 AS rank
}
WITH asked, of, min(rank) AS rank
ORDER BY asked, rank, of.id
RETURN asked, of {
  directive: of.id, held: coalesce(of.held, false), issuedOn: coalesce(of.issuedOn, of.publishedOn),
  .effectiveFrom, .effectiveUntil, .validities, .source, .evidence
} AS facts, [(of)<-[r:REPEALS|SUPERSEDES|AMENDS]-(by:Directive) WHERE by.id <> asked | {
  citation: r {
    .id, .cue, .mention, .locator, .confidence, .rule, .correction, .starts, .ends, .locators,
    relation: type(r), from: by.id, to: of.id, evidence: r {.quote, .start, .end, .repaired, .source}
  },
  whole: r.locator IS NULL AND NOT coalesce(r.cue, '') CONTAINS '以本'
    AND NOT coalesce(r.quote, '') =~ '(?s).*》[^《》]*(?<!等)(部分|有关|相关|若干)[^《》]*(条|款|项|规定|内容).*',
  since: coalesce(by.effectiveFrom, by.issuedOn, by.publishedOn)
}] AS acts
