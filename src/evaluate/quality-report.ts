import type { QualityReport } from '../domain/quality.ts'
import { figuresOf } from './figures.ts'
import type { JudgedDocument } from './judged-document.ts'

/** The figures of a run in the form in which they are published. `measuredOn` is YYYY-MM-DD. */
export function qualityReport(
  set: string,
  documents: readonly JudgedDocument[],
  measuredOn: string,
): QualityReport {
  const figures = figuresOf(documents.flatMap(({ outcomes }) => outcomes))
  return {
    set,
    documents: documents.length,
    measuredOn,
    measures: figures.flatMap(({ measure, score, precision, recall, tally }) =>
      score === null
        ? []
        : [
            {
              measure,
              score: rounded(score),
              precision: precision === null ? null : rounded(precision),
              recall: recall === null ? null : rounded(recall),
              judged: tally.hit + tally.false + tally.missed + tally.right + tally.wrong,
            },
          ],
    ),
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
