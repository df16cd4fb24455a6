import type { Span } from '../../../domain/evidence.ts'
import { addresseeEndIn } from '../head/addressees.ts'
import { isHistoryLine } from '../head/history-line.ts'
import {
  attachmentLabel,
  isBodyLine,
  isDateLine,
  isDisclosureNote,
  isFileName,
  isProse,
  numberLengthIn,
} from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { markerOf } from '../numbering.ts'
import { isPortalLine } from '../portal.ts'
import { imprintOf } from './imprint.ts'
import { isFurniture, isMenu, isRuling } from './page-furniture.ts'
import { isTitle } from './page-titles.ts'

/** How much a line speaks for being part of a document; negative speaks for the page. */
export function scoreOf(line: Line): number {
  const { text } = line
  if (isDisclosureNote(text) || imprintOf(line)) return 1
  if (isFurniture(text)) return -6
  if (isLink(text)) return -2
  if (isPortalLine(text)) return -0.4
  if (numberLengthIn(text) > 0 || addresseeEndIn(text) > 0) return 6
  if (isDateLine(text)) return 2
  if (attachmentLabel(text) || isHistoryLine(text)) return 3
  const marked = markerOf(text)
  if (marked && marked.length < text.length) return 1.5 + Math.min(text.length / 40, 4)
  if (isProse(text)) return 1 + Math.min(text.length / 40, 6)
  if (isMenu(text)) return -2
  if (isTitle(text)) return 3
  if (isFileName(text) || text.includes('\t') || isDrawnRow(text)) return 0.5
  if (isBodyLine(text)) return 0.2
  if (/[|>]/u.test(text)) return -2
  return /\p{Script=Han}/u.test(text) ? -0.5 : -0.3
}

/** |1|青山镇|720|: bars at both ends, and no menu. */
function isDrawnRow(words: string): boolean {
  return words.startsWith('|') && (isRuling(words) || /^\|(?:[^|]*\|){3,}$/.test(words))
}

/** [2031年成品油价格下调](https://… "2031年成品油价格下调"): one of the page's lists; the address is not the document's own. */
function isLink(words: string): boolean {
  return /^\[([^[\]]+)\]\(https?:[^\s()]+\s?"\1"\)$/u.test(words)
}

/** The block [from, to) with the greatest sum; all of an empty or hopeless text. */
export function heaviest(scores: readonly number[]): Span {
  let best = 0
  let found = { start: 0, end: scores.length }
  let sum = 0
  let from = 0
  scores.forEach((score, index) => {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += score
    if (sum > best) {
      best = sum
      found = { start: from, end: index + 1 }
    }
  })
  return found
}
