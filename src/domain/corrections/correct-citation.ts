import type { Citation } from '../citation.ts'
import type { Directive } from '../directive.ts'
import { directiveId, idOf } from '../identifier.ts'
import type { PolicyRecords } from '../policy-records.ts'
import type { Correction, NamedDirective } from './correction.ts'
import { DoesNotFit, marks, type SubjectOf, without, wordsOf } from './fit.ts'

/** Takes a citation out, puts one in, or changes how it refers. Throws `DoesNotFit` where the records have nothing of the kind. */
export function correctCitation(
  records: PolicyRecords,
  correction: Correction,
  subject: SubjectOf<'citation'>,
): PolicyRecords {
  const { directive: from, wrong, right } = subject
  const { read = null, rest } = wrong
    ? without(records.citations, (each) => each.id === wrong.citation && each.from === from, 'the citation')
    : { rest: records.citations }
  if (!right) return { ...records, citations: rest }
  const cited = right.to ? citedIn(records, right.to) : null
  const to = cited?.id ?? read?.to ?? null
  if (to === null) throw new DoesNotFit('it does not say which directive is meant')
  const id = idOf('cit', from, to, right.relation)
  if (rest.some((each) => each.from === from && each.to === to && each.relation === right.relation))
    throw new DoesNotFit('it is read so by now')
  const evidence = wordsOf(records, correction, read?.evidence ?? null)
  const target = records.directives.find((each) => each.id === to) ?? cited
  const citation: Citation = {
    cue: null,
    mention: right.to?.documentNumber ? (right.to.title ? 'full' : 'number') : 'title',
    locator: null,
    mentions: [{ ...evidence, locator: read?.locator ?? null }],
    ...read,
    ...marks(correction),
    ...{ id, from, to, candidates: [], relation: right.relation, evidence },
    status: target?.held ? 'RESOLVED' : 'STUB',
  }
  const isNew = cited && !records.directives.some((each) => each.id === cited.id)
  return {
    ...records,
    directives: isNew ? [...records.directives, cited] : records.directives,
    citations: [...rest, citation],
  }
}

/** The directive among those that the file speaks of, or a stub of it, which joins what is known of the same elsewhere. */
function citedIn({ directives }: PolicyRecords, { id, title, documentNumber }: NamedDirective): Directive {
  const known = directives.find(
    (each) =>
      each.id === id ||
      (documentNumber !== null
        ? each.documentNumber === documentNumber
        : each.title !== null && each.title === title),
  )
  return (
    known ?? {
      id: id ?? directiveId({ documentNumber, issuer: null, title, issuedOn: null }),
      part: 'cited',
      held: false,
      title,
      otherTitles: [],
      documentNumber,
      kind: null,
      level: null,
      jurisdiction: null,
      issuedOn: null,
      publishedOn: null,
      effectiveFrom: null,
      effectiveUntil: null,
      issuingBodies: [],
      issuerCount: null,
      approvedBy: [],
      addressees: [],
      inferred: [],
      evidence: {},
    }
  )
}
