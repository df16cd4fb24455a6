// One citation for each directive, relation and directive cited: where a document calls one work by two names, the strongest
// keeps the relation as its type and gets the places of all; the others become CITES_AGAIN, and what turns out to be the
// directive itself CITES_ITSELF. All are kept: a later document may tell the two works apart. A registry's word comes last,
// and that one merely cites the other says nothing where the text itself tells how.
// Parameters: citing (ids). Returns: nothing. Bound: the citations of one file, or those that moved.
UNWIND $citing AS id
MATCH (citing:Directive {id: id})-[citation]->(cited:Directive)
USING INDEX SEEK citing:Directive(id)
WHERE citation.named IS NOT NULL
WITH citing, cited, citation, CASE WHEN citation.ambiguous THEN citation.id END AS alone
ORDER BY citation.rows IS NOT NULL, citation.confidence DESC, citation.start, citation.id, citation.named
WITH citing, cited, collect({citation: citation, alone: alone}) AS pair
UNWIND pair AS one
WITH citing, cited, one.citation AS citation, one.alone AS alone,
     one.citation.rows IS NOT NULL AND one.citation.relation = 'CITES'
       AND any(other IN pair WHERE other.citation.rows IS NULL AND NOT other.citation.ambiguous) AS told
WITH citing, cited, citation.relation AS relation, alone, collect({citation: citation, told: told}) AS ranked
UNWIND range(0, size(ranked) - 1) AS rank
WITH citing, cited, ranked[rank].citation AS citation,
     CASE
       WHEN rank = 0
         THEN [each IN ranked WHERE each.citation.source = ranked[0].citation.source | each.citation]
       ELSE [ranked[rank].citation]
     END AS merged,
     CASE
       WHEN citing = cited THEN 'CITES_ITSELF'
       WHEN rank > 0 OR ranked[rank].told THEN 'CITES_AGAIN'
       WHEN alone IS NOT NULL THEN 'MAY_CITE'
       ELSE relation
     END AS type
SET citation.starts = reduce(all = [], each IN merged | all + each.ownStarts),
    citation.ends = reduce(all = [], each IN merged | all + each.ownEnds),
    citation.locators = reduce(all = [], each IN merged | all + each.ownLocators)
WITH citing, cited, citation, type
WHERE type(citation) <> type
CREATE (citing)-[retyped:$(type)]->(cited)
SET retyped = properties(citation)
DELETE citation
