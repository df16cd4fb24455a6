import { z } from 'zod'
import { tallies } from './figures.ts'
import type { JudgedDocument } from './judged-document.ts'
import type { Measure, Outcome } from './outcome.ts'

/** What one document gained or lost in one measure since an earlier run. */
export interface Gain {
  readonly stem: string
  readonly measure: Measure
  /** More hits and right properties than before. */
  readonly found: number
  /** More false, missed and wrong than before. */
  readonly errors: number
}

/** Counts of one run by document and measure, as they are kept for a later comparison. */
export const Run = z.record(z.string(), z.record(z.string(), z.tuple([z.number(), z.number()])))
export type Run = Readonly<z.infer<typeof Run>>

/** What `gains` needs to remember of a run. */
export function runOf(documents: readonly JudgedDocument[]): Run {
  return Object.fromEntries(documents.map(({ stem, outcomes }) => [stem, countsOf(outcomes)]))
}

function countsOf(outcomes: readonly Outcome[]): Run[string] {
  return Object.fromEntries(
    [...tallies(outcomes)].map(([measure, tally]) => [
      measure,
      [tally.hit + tally.right, tally.false + tally.missed + tally.wrong],
    ]),
  )
}

/** Where two runs over the same labels differ, document by document; losses first. */
export function gains(before: Run, after: Run): readonly Gain[] {
  return Object.keys(after)
    .filter((stem) => before[stem])
    .flatMap((stem) => {
      const measures = Object.keys({ ...before[stem], ...after[stem] }) as Measure[]
      return measures.map((measure) => {
        const [goodBefore, badBefore] = before[stem]?.[measure] ?? [0, 0]
        const [good, bad] = after[stem]?.[measure] ?? [0, 0]
        return { stem, measure, found: good - goodBefore, errors: bad - badBefore }
      })
    })
    .filter(({ found, errors }) => found !== 0 || errors !== 0)
    .sort((a, b) => b.errors - a.errors || a.found - b.found)
}
