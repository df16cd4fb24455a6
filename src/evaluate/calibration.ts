import type { Outcome } from './outcome.ts'

/** Facts whose confidence lies in one band, and how many of them are right. */
export interface Band {
  readonly kind: string
  readonly from: number
  readonly facts: number
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
export function calibration(outcomes: readonly Outcome[]): readonly Band[] {
  const bands = new Map<string, { kind: string; from: number; confidences: number[]; right: number }>()
  for (const { measure, verdict, confidence } of outcomes) {
    const kind = judgedBy.get(measure)
    if (!kind || confidence === null || (verdict !== 'hit' && verdict !== 'false')) continue
    const from = bandStarts.findLast((start) => confidence >= start) ?? 0
    const band = bands.get(`${kind} ${from}`) ?? { kind, from, confidences: [], right: 0 }
    band.confidences.push(confidence)
    if (verdict === 'hit') band.right++
    bands.set(`${kind} ${from}`, band)
  }
  return [...bands.values()]
    .map(({ kind, from, confidences, right }) => ({
      kind,
      from,
      facts: confidences.length,
      confidence: confidences.reduce((sum, one) => sum + one, 0) / confidences.length,
      right: right / confidences.length,
    }))
    .sort((a, b) => (a.kind === b.kind ? a.from - b.from : a.kind < b.kind ? -1 : 1))
}
