import type { Directive, HeaderField } from '../../domain/directive.ts'
import type { Evidence, Span } from '../../domain/evidence.ts'
import type { HeaderBody, HeaderMention } from '../../extract/header/header-mention.ts'
import { evidenceOf } from '../../text/clean-text.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import type { Home } from './home-place.ts'

/** The words behind each field of a header that is stated, or that others imply. */
export function evidenceFor(tree: PolicyTree, header: HeaderMention, home: Home): Directive['evidence'] {
  const evidence: Partial<Record<HeaderField, Evidence>> = {}
  const give = (field: HeaderField, span: Span | null | undefined, repaired = false) => {
    if (!span || span.end <= span.start) return
    const found = evidenceOf(tree.clean, span)
    evidence[field] = repaired ? { ...found, repaired: true } : found
  }
  const around = (bodies: readonly HeaderBody[]) => {
    const first = bodies[0]
    return first && { start: first.span.start, end: Math.max(...bodies.map(({ span }) => span.end)) }
  }
  for (const field of [
    'title',
    'documentNumber',
    'kind',
    'issuedOn',
    'publishedOn',
    'effectiveFrom',
    'effectiveUntil',
  ] as const)
    give(field, header[field]?.span, header[field]?.repaired)
  give('level', home.evidence)
  give('jurisdiction', home.jurisdiction && home.evidence)
  give('issuingBodies', around(header.issuers))
  give('addressees', around(header.addressees))
  give('approvedBy', around(header.approvedBy))
  return evidence
}
