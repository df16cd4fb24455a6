import type { Span } from '../../domain/evidence.ts'
import { findDocumentNumbers } from './document-number.ts'
import { findStandardCodes } from './standard-codes.ts'

/** What numbers a work: 国发〔2015〕43号, GB 50180-2018. */
export interface NumberMark {
  readonly span: Span
  readonly normal: string
  readonly standard: boolean
}

/** The numbers of a range in text order, and which of them belongs to a title in it. */
export interface NumberMarks {
  readonly all: readonly NumberMark[]
  /** 国发〔2015〕43号文件|《国务院关于…的意见》, GB/T 50378-2019|《绿色建筑评价标准》. */
  before(at: number): NumberMark | undefined
  /** The first in a range: 《…》|(国发〔2015〕43号). */
  within(range: Span): NumberMark | undefined
  /** 《…的通知》|国发〔2015〕43号: no bracket around it. */
  behind(at: number): NumberMark | undefined
}

/** Finds them once for all titles of a range. */
export function numberMarks(text: string, span: Span): NumberMarks {
  const numbers = findDocumentNumbers(text, span).map((one) => ({
    span: one.span,
    normal: one.number.normal,
    standard: false,
  }))
  const standards = findStandardCodes(text, span).map((one) => ({ ...one, standard: true }))
  const all = [...numbers, ...standards].sort((a, b) => a.span.start - b.span.start)
  const within = ({ start, end }: Span) => {
    const first = all[firstFrom(all, start)]
    return first && first.span.end <= end ? first : undefined
  }
  return {
    all,
    before(at) {
      const last = all[firstFrom(all, at) - 1]
      return last && /^\s?(?:号?文件?|标准)?$/u.test(text.slice(last.span.end, at)) ? last : undefined
    },
    within,
    behind(at) {
      const start = text[at] === ' ' ? at + 1 : at
      const next = all[firstFrom(all, start)]
      return next?.span.start === start ? next : undefined
    },
  }
}

/** Index of the first that begins at `start` or later. */
function firstFrom(marks: readonly NumberMark[], start: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  return low
}
