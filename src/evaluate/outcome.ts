/** What is measured; its part before the point is what the table groups by. */
export type Measure =
  | 'evidence.exact'
  | 'header.documents'
  | `header.${HeaderMeasure}`
  | 'citations.target'
  | 'citations.typed'
  | 'citations.relationAccuracy'
  | 'citations.forbidden'
  | 'responsibilities.body'
  | 'responsibilities.bodyAndRole'
  | 'responsibilities.task'
  | 'metrics.value'
  | 'metrics.comparator'
  | 'metrics.unit'
  | 'metrics.deadline'

export const headerFields = [
  'title',
  'documentNumber',
  'issuedOn',
  'kind',
  'publishedOn',
  'effectiveFrom',
  'effectiveUntil',
  'jurisdiction',
  'level',
] as const
export type HeaderMeasure = (typeof headerFields)[number] | 'issuers'

/** By which rule a fact was read, and how sure the rule says it is. */
export interface Reading {
  readonly rule: string
  readonly confidence: number
}

/**
 * One judgement. hit, false, missed: of what was found and what was to be found. right, wrong: of a property of what was found.
 * neutral: neither asked for nor wrong.
 */
export interface Outcome {
  readonly measure: Measure
  readonly verdict: 'hit' | 'false' | 'missed' | 'right' | 'wrong' | 'neutral'
  /** What the label says; null where there is none. */
  readonly expected: string | null
  /** What was read; null where nothing was. */
  readonly got: string | null
  /** How the fact was read; null where nothing was. */
  readonly reading: Reading | null
}

/** A judgement, said shortly. */
export function outcome(
  measure: Measure,
  verdict: Outcome['verdict'],
  { expected = null, got = null, reading = null }: Partial<Outcome> = {},
): Outcome {
  return { measure, verdict, expected, got, reading }
}

/** hit and missed sides of one thing at once: read wrongly is false and missed. */
export function confused(measure: Measure, sides: Partial<Outcome>): readonly Outcome[] {
  return [
    outcome(measure, 'false', { ...sides, expected: null }),
    outcome(measure, 'missed', { ...sides, got: null, reading: null }),
  ]
}
