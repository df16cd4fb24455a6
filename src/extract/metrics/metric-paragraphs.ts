import type { Span } from '../../domain/evidence.ts'
import { findQuantities } from './quantities/quantities.ts'
import { goesOnAfter } from './words/compact-words.ts'

/**
 * Paragraphs, those joined that are lines of one in a hard-wrapped text, or that a page parts around a number: 选育2-3 | 个品种,
 * 总规模为 | 50 | 万千瓦.
 */
export function joined(text: string, paragraphs: readonly Span[]): Span[] {
  const whole: Span[] = []
  paragraphs.forEach((paragraph, at) => {
    const last = whole.at(-1)
    if (last && isGoneOnWith(text, last, paragraph, paragraphs[at + 1]))
      whole[whole.length - 1] = { start: last.start, end: paragraph.end }
    else whole.push(paragraph)
  })
  return whole
}

function isGoneOnWith(text: string, last: Span, { start, end }: Span, next: Span | undefined): boolean {
  if (start < last.end || start - last.end > 4) return false
  if (goesOnAfter(text, last.end, start)) return true
  if (/\d/.test(text[last.end - 1]!))
    return last.end - last.start >= shortestSentence && /\p{Script=Han}/u.test(text[start]!)
  const isNumber = /^\d[\d.]{0,8}$/.test(text.slice(start, Math.min(end, start + 12)))
  return (
    isNumber && next !== undefined && /[^。;:!?]$/.test(text[last.end - 1]!) && beginsWithUnit(text, next)
  )
}

/** Shorter than this is a cell or a heading. */
const shortestSentence = 12

function beginsWithUnit(text: string, { start }: Span): boolean {
  return findQuantities(`1${text.slice(start, start + 6)}`)[0]?.span.start === 0
}
