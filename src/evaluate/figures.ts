import type { Measure, Outcome } from './outcome.ts'

/** The measures in the order of the table. */
const measures: readonly Measure[] = [
  'header.documents',
  'header.title',
  'header.documentNumber',
  'header.kind',
  'header.issuedOn',
  'header.publishedOn',
  'header.effectiveFrom',
  'header.effectiveUntil',
  'header.level',
  'header.jurisdiction',
  'header.issuers',
  'citations.target',
  'citations.typed',
  'citations.relationAccuracy',
  'citations.forbidden',
  'responsibilities.body',
  'responsibilities.bodyAndRole',
  'responsibilities.task',
  'metrics.value',
  'metrics.comparator',
  'metrics.unit',
  'metrics.deadline',
  'evidence.exact',
]

/** How often each verdict was given for one measure. */
export type Tally = Readonly<Record<Outcome['verdict'], number>>

/** One measure over any number of documents. */
export interface Figure {
  readonly measure: Measure
  readonly tally: Tally
  /** Of what was found, how much is right; null for a measure of properties. */
  readonly precision: number | null
  /** Of what was to be found, how much was; null for a measure of properties. */
  readonly recall: number | null
  /** F1 of the two, or the share of properties that are right; null if there was nothing to judge. */
  readonly score: number | null
}

/** The verdicts of each measure that has any, counted; in the order of the table. */
export function tallies(outcomes: readonly Outcome[]): ReadonlyMap<Measure, Tally> {
  const counted = new Map<Measure, Record<Outcome['verdict'], number>>()
  for (const { measure, verdict } of outcomes) {
    const tally = counted.get(measure) ?? { hit: 0, false: 0, missed: 0, right: 0, wrong: 0, neutral: 0 }
    tally[verdict]++
    counted.set(measure, tally)
  }
  return new Map(
    measures.flatMap((measure) => (counted.has(measure) ? [[measure, counted.get(measure)!]] : [])),
  )
}

/** The figures of the outcomes, in the order of the table. */
export function figuresOf(outcomes: readonly Outcome[]): readonly Figure[] {
  return [...tallies(outcomes)].map(([measure, tally]) => figureOf(measure, tally))
}

/** Precision, recall and F1, or accuracy, of one tally. */
function figureOf(measure: Measure, tally: Tally): Figure {
  const judged = tally.right + tally.wrong
  if (judged > 0) return { measure, tally, precision: null, recall: null, score: tally.right / judged }
  const precision = share(tally.hit, tally.hit + tally.false)
  const recall = share(tally.hit, tally.hit + tally.missed)
  const all = 2 * tally.hit + tally.false + tally.missed
  return { measure, tally, precision, recall, score: share(2 * tally.hit, all) }
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}
