import type { Span } from '../domain/evidence.ts'
import { isBodyLine, isDateLine, isDisclosureNote } from './line-shape.ts'
import type { Line } from './lines.ts'

/** A signature's place in the lines of a part: lines [from, to) are bodies and date. */
export interface Signature {
  readonly bodies: readonly Span[]
  readonly date: Span | null
  readonly from: number
  readonly to: number
}

/** 海南省卫生健康委员会2022年10月11日: body and date in one line. */
const bodyThenDate =
  /^(\p{Script=Han}[\p{Script=Han}\s、()“”]{1,80}?)\s*((?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u

/** The first signature at or after a line: a date on its own with bodies above (or below) it. */
export function findSignature(lines: readonly Line[], from: number, to: number): Signature | null {
  for (let at = from; at < to; at++) {
    const line = lines[at]!
    const together = bodyThenDate.exec(line.text)
    if (together && isBodyLine(together[1]!.trim())) {
      const above = bodiesAbove(lines, at, from)
      const date = { start: line.end - together[2]!.length, end: line.end }
      const body = { start: line.start, end: line.start + together[1]!.trimEnd().length }
      return {
        bodies: [...spansOf(lines, above, at), ...namesIn(line.text, body)],
        date,
        from: above,
        to: at + 1,
      }
    }
    if (!isDateLine(line.text)) continue
    const above = bodiesAbove(lines, at, from)
    if (above < at) return { bodies: spansOf(lines, above, at), date: span(line), from: above, to: at + 1 }
    let below = at + 1
    while (below < to && below - at < 12 && isBodyLine(lines[below]!.text)) below++
    if (below > at + 1 && (below === to || isDisclosureNote(lines[below]!.text)))
      return { bodies: spansOf(lines, at + 1, below), date: span(line), from: at, to: below }
  }
  return null
}

function bodiesAbove(lines: readonly Line[], at: number, from: number): number {
  let above = at
  while (above > from && at - above < 30 && isBodyLine(lines[above - 1]!.text)) above--
  return above
}

function span({ start, end }: Span): Span {
  return { start, end }
}

function spansOf(lines: readonly Line[], from: number, to: number): Span[] {
  return lines.slice(from, to).flatMap((line) => namesIn(line.text, line))
}

/** The names in a line of bodies: two or more spaces, a tab, or a space between whole names divide them. */
export function namesIn(words: string, at: Span): Span[] {
  const spans: Span[] = []
  for (const found of words.slice(0, at.end - at.start).matchAll(/[^\s、]+/gu)) {
    const start = at.start + found.index
    spans.push({ start, end: start + found[0].length })
  }
  return spans
}
