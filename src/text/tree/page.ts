import type { Span } from '../../domain/evidence.ts'
import type { Header } from '../policy-tree.ts'
import { addresseeEndIn } from './addressees.ts'
import { isHistoryLine } from './history.ts'
import { imprintOf } from './imprint.ts'
import {
  attachmentLabel,
  bareDate,
  endsLikeTitle,
  isBodyLine,
  isDateLine,
  isDisclosureNote,
  isFileName,
  isIssueLine,
  isNumberLine,
  isProse,
  isTitlePiece,
} from './line-shape.ts'
import type { Line } from './lines.ts'
import { markerOf, rank } from './numbering.ts'
import { isFurniture, isMenu } from './page-furniture.ts'
import { isPortalLine, portalOf } from './portal.ts'
import { bodyAndDate } from './signature.ts'
import { beginsTitle, beginsWithPlace, breaksIssuer, isIssuerLine } from './title-lines.ts'

/** A page divided: the lines of its document, the page's own table about it, and what belongs to the page around. */
export interface Page {
  readonly content: readonly Line[]
  readonly portal: Header['portal']
  readonly chrome: readonly Span[]
}

/**
 * The document is the block of lines whose marks of an official document outweigh the page's furniture most: the
 * stretch with the greatest sum. What a menu holds is short and unpunctuated, a document has numbers, items, sentences.
 */
export function pageOf(lines: readonly Line[]): Page {
  const [start, to] = widened(lines, heaviest(lines.map(scoreOf)))
  const from = headAbove(lines, start, to)
  const text = textBegins(lines, from, to)
  const portal = portalOf(lines.slice(Math.max(0, from - 40), text))
  const content: Line[] = []
  const chrome: Line[] = []
  lines.forEach((line, index) => {
    if (portal.used.has(line)) {
      if (index < from) chrome.push(line)
      return
    }
    const menu = index < text && isMenu(line.text) && !isDocumentLine(line.text)
    if (index < from || index >= to || menu || isFurniture(line.text)) chrome.push(line)
    else content.push(line)
  })
  return { content, portal: portal.fields, chrome: joined(chrome, lines) }
}

/** An introduction of the site above the document is not longer than this. */
const longestPreface = 30

/**
 * Where a document's own head begins when a site put sentences of its own above it (简介:小编为你整理了…): at the lines of title
 * and letterhead around the first number or addressees. The start as given if nothing stands above them, or too much.
 */
function headAbove(lines: readonly Line[], start: number, end: number): number {
  const text = textBegins(lines, start, end)
  let items = 0
  for (let at = start; at < end && at < start + longestPreface; at++) {
    const line = lines[at]!
    const mark = markerOf(line.text)
    if (mark && mark.rank > rank.part && mark.rank <= rank.han) items++
    // A document whose items have begun is no preface.
    if (items > 0) return start
    if (!isNumberLine(line.text) && addresseeEndIn(line.text) < 0) continue
    if (at <= text) return start
    let first = at
    while (first > start && isHeadLine(lines[first - 1]!.text)) first--
    return lines.slice(first, at + 4).some((near) => isTitle(near.text)) ? first : start
  }
  return start
}

function isHeadLine(words: string): boolean {
  return (
    !markerOf(words) &&
    !isPortalLine(words) &&
    !isFurniture(words) &&
    (isTitlePiece(words) || isNumberLine(words))
  )
}

/** The first line of the text proper: a sentence or an item. */
function textBegins(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { text } = lines[at]!
    if (isPortalLine(text)) continue
    if ((isProse(text) && !isFurniture(text)) || markerOf(text)) return at
  }
  return to
}

function isDocumentLine(words: string): boolean {
  return (
    isNumberLine(words) || isDateLine(words) || isBodyLine(words) || endsLikeTitle(words) || isBareForm(words)
  )
}

/** How much a line speaks for being part of a document; negative speaks for the page. */
function scoreOf(line: Line): number {
  const { text } = line
  if (isDisclosureNote(text) || imprintOf(line)) return 1
  if (isFurniture(text)) return -6
  if (isLink(text)) return -2
  if (isPortalLine(text)) return -0.4
  if (isNumberLine(text) || addresseeEndIn(text) > 0) return 6
  if (isDateLine(text)) return 2
  if (attachmentLabel(text) || isHistoryLine(text)) return 3
  const marked = markerOf(text)
  if (marked && marked.length < text.length) return 1.5 + Math.min(text.length / 40, 4)
  if (isProse(text)) return 1 + Math.min(text.length / 40, 6)
  if (isMenu(text)) return -2
  if (isTitle(text)) return 3
  if (isFileName(text) || text.includes('\t')) return 0.5
  if (isBodyLine(text)) return 0.2
  if (/[|>]/u.test(text)) return -2
  return /\p{Script=Han}/u.test(text) ? -0.5 : -0.3
}

/** [2031年成品油价格下调](https://… "2031年成品油价格下调"): one of the page's lists; the address is not the document's own. */
function isLink(words: string): boolean {
  return /^\[([^[\]]+)\]\(https?:[^\s()]+\s?"\1"\)$/u.test(words)
}

/** 国务院关于印发; 国务院办公厅关于有效发挥政府性: the first line of a statutory title. */
function isTitleStart(words: string): boolean {
  return isTitlePiece(words) && beginsTitle(words) && !isFurniture(words)
}

/** A line that could be a whole title or the first of one. */
function isTitle(words: string): boolean {
  if (!isTitlePiece(words) || isFurniture(words)) return false
  if (isBareForm(words) || (words.length > 6 && beginsTitle(words))) return true
  return (
    words.length > 3 &&
    (/(?:条例|办法|规定|令)$/u.test(words) ||
      isAnnouncement(words) ||
      (words.length > 9 && endsLikeTitle(words)))
  )
}

/** 令, 公 告: the form alone, with whose it is above or below. */
function isBareForm(words: string): boolean {
  return /^(?:令|公\s?告|通\s?告)$/u.test(words)
}

/** 水利部公告: an announcement that names its issuer only. */
function isAnnouncement(words: string): boolean {
  return /(?:公告|通告)$/u.test(words) && isBodyLine(words.slice(0, -2))
}

/** The block [from, to) with the greatest sum; all of an empty or hopeless text. */
function heaviest(scores: readonly number[]): Span {
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

function widened(lines: readonly Line[], block: Span): [number, number] {
  return [titleAbove(lines, block), endBelow(lines, block.end)]
}

/** The title may stand above a strip of page furniture: title, 【字体: 大 中 小】, 分享到:, number. */
function titleAbove(lines: readonly Line[], { start, end }: Span): number {
  const begins = textBegins(lines, start, end)
  let from = start
  // …影响 | 审查批复 | 深环批〔2005〕1号: its last line, which is none by itself
  if (start > 0 && isLastPiece(lines[start - 1]!.text)) from = start - 1
  else if (!lines.slice(start, begins).some(({ text }) => isTitle(text)))
    for (let at = start - 1; at >= 0 && at >= start - 15; at--)
      if (isTitle(lines[at]!.text)) {
        from = at
        break
      }
  return firstOfTitle(lines, belowCount(lines, from))
}

/** 会议纪要 | 第3期 | 某市人民政府办公室 2019年5月14日: what minutes have above their title. */
function belowCount(lines: readonly Line[], from: number): number {
  if (from < 2 || !bodyAndDate(lines[from - 1]!) || !isIssueLine(lines[from - 2]!.text)) return from
  return from > 2 && endsLikeTitle(lines[from - 3]!.text) ? from - 3 : from - 2
}

/** A title's first line and the issuers above it are weak lines by themselves: 国务院办公厅 | 关于有效发挥 | …的意见. */
function firstOfTitle(lines: readonly Line[], from: number): number {
  let first = from
  if (!isTitleStart(lines[from]?.text ?? ''))
    for (
      let at = from - 1;
      at >= 0 && at >= from - 5 && isTitlePiece(lines[at]!.text) && !isMenu(lines[at]!.text);
      at--
    )
      if (isTitleStart(lines[at]!.text)) {
        first = at
        break
      }
  while (first > 0 && goesOnIn(lines, first - 1) && !isMenu(lines[first - 1]!.text)) first--
  return first
}

/** 苏州市进一步加快建设“人工智能+”城市的 | 若干措施: a line of a title that must go on. */
function isUnfinished(words: string): boolean {
  return words.length > 6 && /[的和与及、]$/u.test(words) && isTitlePiece(words) && !isFurniture(words)
}

function isLastPiece(words: string): boolean {
  return (
    words.length > 3 && isTitlePiece(words) && endsLikeTitle(words) && !isFurniture(words) && !isMenu(words)
  )
}

/** Whether a line is one of a title, or of its issuers, that goes on in the next. */
function goesOnIn(lines: readonly Line[], at: number): boolean {
  const words = lines[at]!.text
  const next = lines[at + 1]?.text ?? ''
  return (
    isIssuerLine(words) || isUnfinished(words) || breaksIssuer(words, next) || isFirstPiece(lines, at, next)
  )
}

/** 云岭省公共数据资源登记管 | 理实施办法, 云岭省加快推动科学创新 | 发展行动计划: a title of no other sign that was cut in pieces of one width, or begins with a place. */
function isFirstPiece(lines: readonly Line[], at: number, next: string): boolean {
  const words = lines[at]!.text
  if (words.length < 5 || !isTitlePiece(words) || /[\s,]|网站?$|公开$|文件$|信息$|平台$/u.test(words))
    return false
  if (beginsTitle(next) || endsLikeTitle(words) || isFurniture(words) || isProse(next)) return false
  const isCut = [next, lines[at - 1]?.text ?? ''].some((piece) => Math.abs(piece.length - words.length) < 2)
  return isCut || beginsWithPlace(words) || bareKind.test(next)
}

/** 管理办法, 理办法(试行): the last piece of a title, and never all of it. */
const bareKind = /^\p{Script=Han}{0,3}(?:办法|规定|条例|细则|方案|意见|规则|通知)(?:\([^()]{1,6}\))?$/u

/** A list of names, a signature, an annex that is an image may end a document in weak lines; page furniture ends it for good. */
function endBelow(lines: readonly Line[], end: number): number {
  // A page's own words show somewhere; where none do, the rest is the document's: the last cells of a table.
  if (lines.length - end < 40 && !lines.slice(end).some(({ text }) => isPageLine(text))) return lines.length
  let to = flatTableBelow(lines, end)
  for (let at = to; at < lines.length && at < to + 80; at++) {
    const line = lines[at]!
    if (isPageLine(line.text)) break
    const above = lines[at - 1]
    const signed =
      (isDateLine(line.text) || bareDate(line.text)) && above !== undefined && isBodyLine(above.text)
    if (signed || bodyAndDate(line) || (isFileName(line.text) && at < to + 4)) to = at + 1
  }
  return to
}

/** Longest table that is followed so. */
const mostCells = 2000

/** A table of numbers that a page prints one cell a line under 单位:公顷 or 计划表: down to its last number. */
function flatTableBelow(lines: readonly Line[], end: number): number {
  if (!lines.slice(Math.max(0, end - 3), end).some(({ text }) => /^[((]?单位[::]|表$/.test(text))) return end
  let to = end
  let numbers = 0
  for (let at = end; at < lines.length && at < end + mostCells; at++) {
    const { text } = lines[at]!
    if (isPageLine(text)) break
    if (!/^\d[\d.,%]*$/.test(text)) continue
    numbers++
    if (numbers > 5 && numbers * 6 > at - end) to = at + 1
  }
  return to
}

function isPageLine(words: string): boolean {
  return isFurniture(words) || isMenu(words) || isPortalLine(words)
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
