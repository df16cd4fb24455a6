import type { Span } from '../../domain/evidence.ts'
import type { CleanText } from '../clean-text.ts'
import { hasLostLineEnds, isSpacedDocument } from '../repair/lines/long-lines.ts'
import { isHistoryLine } from './head/history-line.ts'
import { endsLikeTitle, isBodyLine, isDateLine, isNumberLine } from './line-shape.ts'

/** A line without the spaces around it. `blankBefore` counts the empty lines above it. */
export interface Line extends Span {
  readonly text: string
  readonly blankBefore: number
  /** The break before it was a space in the source, not a line end. */
  readonly inferred: boolean
}

/**
 * The lines of a text. Some files hold a whole document in one line, where a space stands for each line end:
 * 「…的通知 国卫办医函〔2020〕98号 各省、自治区…卫生健康委: 为切实做好…」. There every space of the source divides.
 */
export function linesOf(clean: CleanText): Line[] {
  const { text } = clean
  const lines: Line[] = []
  let blank = 0
  const flat = hasLostLineEnds(text)
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const spaced = (flat && !isRow(text.slice(from, to))) || isSpacedDocument(text.slice(from, to))
    const pieces = spaced ? joinLetters(breakAtSpaces(clean, from, to)) : paragraphsIn(clean, from, to)
    pieces.forEach(({ start, end }, index) => {
      if (end <= start) {
        blank++
        return
      }
      const words = text.slice(start, end)
      const secondAt = secondLineIn(words)
      const line = { start, end, text: words, blankBefore: blank, inferred: index > 0 }
      if (secondAt === 0) lines.push(line)
      else
        lines.push(
          {
            ...line,
            end: start + words.slice(0, secondAt).trimEnd().length,
            text: words.slice(0, secondAt).trimEnd(),
          },
          { ...line, start: start + secondAt, text: words.slice(secondAt), blankBefore: 0 },
        )
      blank = 0
    })
    from = to + 1
  }
  return joinDates(lines)
}

/** 文   号: TAB 云政办发〔2014〕11号 TAB 关 键 词: a row that was drawn has its line end, whatever the rest of the text has lost. */
function isRow(words: string): boolean {
  return words.length < 400 && words.includes('\t')
}

/** …的通知(发布日期:2026年04月16日文号:沪发改环资〔2026〕57号): a page's table in a bracket behind the title. */
const tableBehind =
  /^[^(]{8,120}(?=\((?:发布日期|发布时间|发文日期|成文日期|发文字号|文号|索引号):[^()]{4,160}\)$)/u

/** 1986年10月25日法(经)发〔1986〕30号: the space between may be lost. */
const dayFirst = /^.{8,12}日\s?(?=\p{Script=Han})/u

/**
 * 国务院办公厅关于…的指导意见 国办发〔2015〕73号, 1994年4月22日 法发〔1994〕9号: where the number begins that stands in the line of the
 * title, the day, the letterhead or who signed it out (签发人:张三), or where that one begins behind the number, or the page's table or the
 * history behind the title; 0 if none does.
 */
function secondLineIn(words: string): number {
  const signer = /号\s?签发人?:/u.exec(words.slice(0, 60))
  if (signer && isNumberLine(words.slice(0, signer.index + 1))) return signer.index + 1
  if (words.endsWith(')')) {
    const title = tableBehind.exec(words)?.[0]
    return title && endsLikeTitle(title) ? title.length : historyBehindTitle(words)
  }
  // 2030年8月9日 附件:…
  const dated = /^(\S.{6,14}日)\s附件/u.exec(words)?.[1]
  if (dated && isDateLine(dated)) return dated.length + 1
  if (words.length > 200 || !words.endsWith('号') || isNumberLine(words)) return 0
  const at = dayFirst.exec(words)?.[0].length ?? words.lastIndexOf(' ') + 1
  if (at < 4 || !isNumberLine(words.slice(at))) return 0
  const front = words.slice(0, at).trimEnd()
  return endsLikeTitle(front) || isDateLine(front) || isBodyLine(front) || /^签发人?:/u.test(front) ? at : 0
}

/** 青川市城乡规划条例(2016年9月14日青川市第十五届人民代表大会常务委员会第三次会议通过): where the history begins; 0 if there is none. */
function historyBehindTitle(words: string): number {
  for (let at = words.indexOf('(', 4); at > 0 && at < 100; at = words.indexOf('(', at + 1))
    if (endsLikeTitle(words.slice(0, at).trimEnd()) && isHistoryLine(words.slice(at))) return at
  return 0
}

/** 2020年 | 12月3日, 2021年11月2 | 6日: a date that the source breaks is one line. */
function joinDates(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const taken = piecesOfDate(lines, at)
    const text = lines.slice(at, at + taken).reduce((words, piece) => words + piece.text, '')
    joined.push(taken > 1 ? { ...line, end: lines[at + taken - 1]!.end, text } : line)
    at += taken - 1
  }
  return joined
}

/** How many lines from one on are one date: 2014 | 年6 | 月28 | 日. */
function piecesOfDate(lines: readonly Line[], at: number): number {
  let words = lines[at]!.text
  if (words.length > 15 || !/^(?:19|20|[一二])/u.test(words)) return 1
  let taken = 1
  for (let next = at + 1; next < lines.length && next < at + 6; next++) {
    const piece = lines[next]!.text
    if (piece.length > 8) break
    if (isDateBroken(words, piece)) taken = next - at + 1
    words += piece
  }
  return taken
}

/** 2022年12月 | 2 are a cell and the number of the next row of a table. */
function isDateBroken(first: string, second: string): boolean {
  return (
    /日\)?$/u.test(second) && isDateLine(first + second) && (!isDateLine(first) || /^\d?日$/u.test(second))
  )
}

/** A row of a table keeps the tabs at its ends: they stand for empty cells. */
function trim(text: string, from: number, to: number): Span {
  const trimmed = withoutSpaces(text, from, to)
  if (!text.slice(trimmed.start, trimmed.end).includes('\t')) return trimmed
  let { start, end } = trimmed
  while (start > from && text[start - 1] === '\t') start--
  while (end < to && text[end] === '\t') end++
  return { start, end }
}

function withoutSpaces(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  // ??为积极推进: a page that could not write its two wide spaces
  if (text.startsWith('??', start)) while (start < end && /[?\s]/u.test(text[start]!)) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  // 国务院办公厅 &sp;: a space that a page misspelt
  const entity = end - start < 80 ? /\s*&[a-z]{1,5};?$/u.exec(text.slice(start, end)) : null
  if (entity) end -= entity[0].length
  return { start, end }
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 || code === 0x09 || code === 0x0d || code === 0x3000 || code === 0xa0 || code === 0xfeff
  )
}

/** Shorter lines hold one paragraph. */
const shortestPressed = 120

/**
 * 各有关单位:  现将…。  特此通知。  青川市建设局: paragraphs that a page pressed into one line keep the two wide spaces each begins with; where
 * they stand twice behind 。 or : they divide.
 */
function paragraphsIn(clean: CleanText, from: number, to: number): Span[] {
  const { text, starts, ends, source } = clean
  if (to - from < shortestPressed) return [trim(text, from, to)]
  if (!/[。:：]\s*\u3000{2}/u.test(source.text.slice(starts[from], ends[to - 1])))
    return [trim(text, from, to)]
  const gaps: number[] = []
  let closed = 0
  for (let at = from + 1; at < to; at++) {
    const end = ends[at - 1] ?? 0
    const behind = isSpace(text.charCodeAt(at)) ? at + 1 : at
    const next = starts[behind] ?? 0
    if (next - end < 2 || !/^\s*\u3000{2}\s*$/u.test(source.text.slice(end, next))) continue
    gaps.push(at)
    if (/[。:]/u.test(text[at - 1]!)) closed++
    at = behind
  }
  if (closed < 2) return [trim(text, from, to)]
  return [from, ...gaps].map((start, index) => trim(text, start, gaps[index] ?? to))
}

/** Spaces may already be gone from the clean text, so that the source decides whether there was one. */
function breakAtSpaces(clean: CleanText, from: number, to: number): Span[] {
  const { text, starts, ends } = clean
  const pieces: Span[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const here = isSpace(text.charCodeAt(at))
    const gone =
      at > from &&
      (starts[at] ?? 0) > (ends[at - 1] ?? 0) &&
      isGap(clean.source.text.slice(ends[at - 1], starts[at]))
    if (!here && !gone) continue
    if (!dividesLines(text, at, here)) continue
    pieces.push(trim(text, start, at))
    start = here ? at + 1 : at
  }
  pieces.push(trim(text, start, to))
  return pieces
}

/** Spaces, and perhaps signs of no width among them. */
function isGap(source: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060]+$/.test(source) && /[ \t\u00a0\u3000]/.test(source)
}

/** 财 政 部: letters that were set apart are one line, not three. */
function joinLetters(pieces: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = []
  let letters = false
  for (const piece of pieces) {
    const letter = piece.end - piece.start === 1
    const last = joined.at(-1)
    if (letter && letters && last) last.end = piece.end
    else joined.push({ ...piece })
    letters = letter
  }
  return joined
}

/** `1. 规上工业企业`, `2022 年` and `Key Laboratory` are divided by a mere space. */
function dividesLines(text: string, at: number, here: boolean): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[here ? at + 1 : at] ?? ' '
  if (/[\d.]/.test(before) && /[.．]/.test(before)) return false
  if (/\d/.test(before) && /[年月日号届次%‰]/.test(after)) return false
  return !(/[A-Za-z0-9,]/.test(before) && /[A-Za-z]/.test(after))
}
