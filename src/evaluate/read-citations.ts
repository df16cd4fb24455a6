import type { Citation, Relation } from '../domain/citation.ts'
import { Relation as relations } from '../domain/citation.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { comparable, comparableNumber } from './comparable.ts'
import type { Reading } from './outcome.ts'

/** All that a file says of one cited directive, as one thing to compare. */
export interface ReadCitation {
  /** Empty if it is cited without a number. */
  readonly number: string
  readonly title: string | null
  readonly relations: ReadonlySet<Relation>
  readonly strongest: Relation
  /** Of the strongest. */
  readonly reading: Reading
}

/** The citations of a file by their target; those that point into the file's own text, or stand beyond the labels, left out. */
export function readCitations(
  records: PolicyRecords,
  isBeyond: (evidence: Evidence) => boolean,
): readonly ReadCitation[] {
  const targets = new Map(records.directives.map((directive) => [directive.id, directive]))
  const groups = new Map<string, { number: string; title: string | null; citations: Citation[] }>()
  for (const citation of records.citations) {
    if (citation.status === 'SELF' || isBeyond(citation.evidence)) continue
    const target = targets.get(citation.to ?? citation.candidates[0] ?? '')
    const title = target
      ? target.title
      : (/《(.+)》/u.exec(citation.evidence.quote)?.[1] ?? citation.evidence.quote)
    const number = target?.documentNumber ? comparableNumber(target.documentNumber) : ''
    const key = `${number}|${comparable(title)}`
    const group = groups.get(key) ?? { number, title, citations: [] }
    group.citations.push(citation)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ number, title, citations }) => {
    const [strongest] = citations.toSorted(
      (a, b) => relations.options.indexOf(a.relation) - relations.options.indexOf(b.relation),
    )
    return {
      number,
      title,
      relations: new Set(citations.map(({ relation }) => relation)),
      strongest: strongest!.relation,
      reading: strongest!,
    }
  })
}
