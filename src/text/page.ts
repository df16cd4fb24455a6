import type { Span } from '../domain/evidence.ts'
import { addresseeEndIn } from './addressees.ts'
import {
  attachmentLabel,
  endsLikeTitle,
  isBodyLine,
  isDateLine,
  isFileName,
  isNumberLine,
  isProse,
  isTitlePiece,
} from './line-shape.ts'
import type { Line } from './lines.ts'
import { markerOf } from './numbering.ts'
import { isFurniture, isMenu } from './page-furniture.ts'
import { portalFields } from './portal.ts'

/** A page divided: the lines of its document, and the stretches that belong to the page around it. */
export interface Page {
  readonly content: readonly Line[]
  readonly chrome: readonly Span[]
}

/**
 * The document is the block of lines whose marks of an official document outweigh the page's furniture most: the
 * stretch with the greatest sum. What a menu holds is short and unpunctuated, a document has numbers, items, sentences.
 */
export function pageOf(lines: readonly Line[]): Page {
  const scores = lines.map(scoreOf)
  const [from, to] = withTitle(lines, withTail(lines, heaviest(scores)))
  const content: Line[] = []
  const chrome: Line[] = []
  let inText = false
  lines.forEach((line, index) => {
    const outside = index < from || index >= to
    const portal = portalFields(line.text).length > 0
    const furniture = isFurniture(line.text) || (!inText && isMenu(line.text) && !isDocumentLine(line.text))
    if (outside || (furniture && !portal)) chrome.push(line)
    else {
      content.push(line)
      inText ||= isProse(line.text) || markerOf(line.text) !== null
    }
  })
  return { content, chrome: joined(chrome, lines) }
}

function isDocumentLine(words: string): boolean {
  return isNumberLine(words) || isDateLine(words) || isBodyLine(words) || endsLikeTitle(words)
}

/** How much a line speaks for being part of a document; negative speaks for the page. */
function scoreOf({ text }: Line): number {
  if (isFurniture(text)) return -6
  if (portalFields(text).length > 0) return -0.4
  if (isNumberLine(text) || addresseeEndIn(text) > 0) return 6
  if (isDateLine(text)) return 2
  if (attachmentLabel(text)) return 3
  const marked = markerOf(text)
  if (marked && marked.length < text.length) return 1.5 + Math.min(text.length / 40, 4)
  if (isProse(text)) return 1 + Math.min(text.length / 40, 6)
  if (isMenu(text)) return -2
  if (isTitlePiece(text) && text.length > 9 && (/关于|印发|转发/u.test(text) || endsLikeTitle(text))) return 3
  if (isFileName(text) || text.includes('\t')) return 0.5
  if (isBodyLine(text)) return 0.2
  if (/[|>]/u.test(text)) return -2
  return /\p{Script=Han}/u.test(text) ? -0.5 : -0.3
}

/** The block [from, to) with the greatest sum; all of an empty or hopeless text. */
function heaviest(scores: readonly number[]): [number, number] {
  let best = 0
  let found: [number, number] = [0, scores.length]
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
      found = [from, index + 1]
    }
  })
  return found
}

/** The title may stand above a strip of page furniture: title, 【字体: 大 中 小】, 分享到:, number. */
function withTitle(lines: readonly Line[], [from, to]: [number, number]): [number, number] {
  for (let at = from; at < to; at++) {
    const { text } = lines[at]!
    if (isTitle(text)) return [from, to]
    if (isProse(text) || markerOf(text)) break
  }
  for (let at = from - 1; at >= 0 && at >= from - 15; at--) if (isTitle(lines[at]!.text)) return [at, to]
  return [from, to]
}

function isTitle(words: string): boolean {
  return (
    isTitlePiece(words) &&
    words.length > 9 &&
    /关于|印发|转发/u.test(words) &&
    endsLikeTitle(words) &&
    !isFurniture(words)
  )
}

/** The last annex may be no more than a title over two lines and the name of an image. */
function withTail(lines: readonly Line[], [from, to]: [number, number]): [number, number] {
  for (let at = to; at < lines.length && at < to + 4; at++) {
    const { text } = lines[at]!
    if (isFurniture(text)) break
    if (isFileName(text)) return [from, at + 1]
  }
  return [from, to]
}

/** Neighbouring lines of the page as one stretch. */
function joined(chrome: readonly Line[], lines: readonly Line[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let previous = -2
  let index = 0
  for (const line of chrome) {
    while (lines[index] !== line) index++
    const last = spans.at(-1)
    if (last && index === previous + 1) last.end = line.end
    else spans.push({ start: line.start, end: line.end })
    previous = index
  }
  return spans
}
