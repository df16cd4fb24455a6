import type { Outcome, Reading } from './outcome.ts'

/** Facts that are alike in confidence or in rule, and how many of them are right. */
export interface Band {
  readonly kind: string
  /** The rule, or the lower end of a band of confidence. */
  readonly name: string
  readonly facts: number
  /** Mean of what their rules say. */
  readonly confidence: number
  readonly right: number
}

/** Lower ends of the bands; finer where most confidences are. */
const bandStarts = [0, 0.5, 0.7, 0.8, 0.9, 0.95]

/** The measure that says of each kind of fact whether it is right as a whole. */
const judgedBy = new Map([
  ['citations.typed', 'citations'],
  ['responsibilities.bodyAndRole', 'responsibilities'],
  ['metrics.value', 'metrics'],
])

/** Whether a confidence of .9 is right nine times in ten: the facts of each kind by band of confidence, neutral ones left out. */
export function calibrationByConfidence(outcomes: readonly Outcome[]): readonly Band[] {
  return bandsBy(
    outcomes,
    ({ confidence }) => `from ${bandStarts.findLast((start) => confidence >= start)!.toFixed(2)}`,
  )
}

/** The same by rule: what each rule's confidence ought to be. */
export function calibrationByRule(outcomes: readonly Outcome[]): readonly Band[] {
  return bandsBy(outcomes, ({ rule }) => rule)
}

function bandsBy(outcomes: readonly Outcome[], nameOf: (reading: Reading) => string): readonly Band[] {
  const bands = new Map<string, { kind: string; name: string; confidences: number[]; right: number }>()
  for (const { measure, verdict, reading } of outcomes) {
    const kind = judgedBy.get(measure)
    if (!kind || !reading || (verdict !== 'hit' && verdict !== 'false')) continue
    const name = nameOf(reading)
    const band = bands.get(`${kind} ${name}`) ?? { kind, name, confidences: [], right: 0 }
    band.confidences.push(reading.confidence)
    if (verdict === 'hit') band.right++
    bands.set(`${kind} ${name}`, band)
  }
  return [...bands]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, name, confidences, right }]) => ({
      kind,
      name,
      facts: confidences.length,
      confidence: confidences.reduce((sum, one) => sum + one, 0) / confidences.length,
      right: right / confidences.length,
    }))
}
