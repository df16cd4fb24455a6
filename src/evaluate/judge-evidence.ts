import type { Evidence } from '../domain/evidence.ts'
import type { PolicyRecords } from '../domain/policy-records.ts'
import { type Outcome, outcome } from './outcome.ts'

/** Every evidence in the records: is its quote the slice of the source at its offsets. */
export function judgeEvidence(records: PolicyRecords): readonly Outcome[] {
  const { source, ...facts } = records
  const { text = '' } = source
  return evidencesIn(facts).map(({ quote, start, end }) => {
    const slice = text.slice(start, end)
    return outcome('evidence.exact', start < end && slice === quote ? 'right' : 'wrong', {
      expected: slice,
      got: quote,
    })
  })
}

function evidencesIn(value: unknown): readonly Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidencesIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(evidencesIn)
  return 'quote' in value && 'start' in value && 'end' in value ? [value as Evidence, ...inner] : inner
}
