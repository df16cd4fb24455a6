import type { Finding } from '../finding.ts'
import type { PolicyRecords } from '../policy-records.ts'
import { correctCitation } from './correct-citation.ts'
import { correctHeader } from './correct-header.ts'
import { correctHeaderBody } from './correct-header-body.ts'
import { correctMetric } from './correct-metric.ts'
import { correctPlace } from './correct-place.ts'
import { correctResponsibility } from './correct-responsibility.ts'
import type { Correction } from './correction.ts'
import { DoesNotFit } from './fit.ts'

/** Records after corrections, and the ids of those that changed something. */
export interface Corrected {
  readonly records: PolicyRecords
  readonly applied: readonly string[]
}

/**
 * The records as they should be, by the accepted corrections of their directives. Applied in the order of their review, so the
 * answer does not depend on how they come. One that names a fact that is not there, or words that do not stand there, or what is
 * read rightly by now, changes nothing and becomes a finding. `source.text` must be there if a correction brings words.
 */
export function correct(records: PolicyRecords, corrections: readonly Correction[]): Corrected {
  const held = new Set(records.directives.filter((directive) => directive.held).map(({ id }) => id))
  const accepted = corrections
    .filter(({ status, subject }) => status === 'ACCEPTED' && held.has(subject.directive))
    .sort((a, b) => compare(a.reviewedAt ?? '', b.reviewedAt ?? '') || compare(a.id, b.id))
  const findings: Finding[] = []
  const applied: string[] = []
  let corrected = records
  for (const correction of accepted) {
    try {
      corrected = applyOne(corrected, correction)
      applied.push(correction.id)
    } catch (error) {
      if (!(error instanceof DoesNotFit)) throw error
      const message = `correction ${correction.id} changes nothing: ${error.message}`
      findings.push({ kind: 'correction-not-applied', message, start: null, end: null })
    }
  }
  return { records: { ...corrected, findings: [...corrected.findings, ...findings] }, applied }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function applyOne(records: PolicyRecords, correction: Correction): PolicyRecords {
  const { subject } = correction
  switch (subject.kind) {
    case 'citation':
      return correctCitation(records, correction, subject)
    case 'responsibility':
      return correctResponsibility(records, correction, subject)
    case 'metric':
      return correctMetric(records, correction, subject)
    case 'header':
      return correctHeader(records, correction, subject)
    case 'issuer':
    case 'addressee':
      return correctHeaderBody(records, correction, subject)
    case 'place':
      return correctPlace(records, correction, subject)
  }
}
