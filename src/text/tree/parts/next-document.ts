import { titleKey } from '../../../domain/identifier.ts'
import { payloadTitle, titleWithoutIssuer } from '../../../domain/title.ts'
import { addresseeEndIn } from '../head/addressees.ts'
import { beginsTitle } from '../head/title-lines.ts'
import { endsLikeTitle, isBodyLine, isDateLine, isNumberLine, isProse, isTitlePiece } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { markerOf, rank } from '../numbering.ts'
import { portalFields } from '../portal.ts'

/** After a signature: whether a title begins another document here, over at most eight lines, with something below it. */
export function startsAnother(lines: readonly Line[], at: number): boolean {
  return titleEndFrom(lines, at) > 0
}

/** The line behind a title that begins at `at`; 0 if none does. */
function titleEndFrom(lines: readonly Line[], at: number): number {
  let words = ''
  for (let next = at; next < lines.length && next < at + 8; next++) {
    const { text } = lines[next]!
    if (!isTitlePiece(text)) return 0
    words += text
    const after = lines[next + 1]
    if (!endsLikeTitle(words)) continue
    // 发布日期:2030年3月3日, 来源:… : what a page says between the title and the number
    const below = lines.slice(next + 1, next + 4).find(({ text }) => portalFields(text).length === 0)
    if (after && below && followsTitle(below.text)) return next + 1
  }
  return 0
}

/** A sentence, an item, addressees, the author or a bracketed date stand below a title. */
function followsTitle(words: string): boolean {
  return (
    isProse(words) ||
    markerOf(words) !== null ||
    addresseeEndIn(words) > 0 ||
    isBodyLine(words) ||
    isDateLine(words) ||
    isNumberLine(words) ||
    words.includes('\t') ||
    // 1 总则
    /^\(|[:,]$|^1\s?(?:总\s?则|\s\p{Script=Han})/u.test(words)
  )
}

/** Also without a signature between: the title of what the notice (关于印发《X》的通知) says that it prints. */
export function startsPrinted(lines: readonly Line[], at: number, notice: string | null): boolean {
  const printed = notice && payloadTitle(notice)
  if (!printed) return false
  const wanted = [printed, titleWithoutIssuer(printed)].map(keyOf)
  // 云岭市 | 2031年电力需求响应实施细则: the place, which the notice's title leaves out, on a line of its own
  const { text: above } = lines[at]!
  const first = above.length < 12 && placeAlone.test(above) ? at + 1 : at
  let words = ''
  for (let next = first; next < lines.length && next < first + 5; next++) {
    const { text } = lines[next]!
    if (!isTitlePiece(text)) return false
    words += text
    const read = keyOf(words)
    if (wanted.includes(read)) return next + 1 < lines.length
    if (!wanted.some((key) => key.startsWith(read))) return false
  }
  return false
}

/** How the title of what is sent to somebody ends. */
const statutory = /(?:通知|意见|决定|公告|通告|通报|批复|函)(?:\([^()]{1,24}\))?$/u

/**
 * Without a signature between: a whole head, the title with its own number below or above it and whom it is sent to. None of them may be
 * missing, for a text quotes titles and numbers of others.
 */
export function startsHeaded(lines: readonly Line[], at: number): boolean {
  const first = isNumberLine(lines[at]!.text) ? at + 1 : at
  if (!lines[first] || !beginsTitle(lines[first].text)) return false
  const behind = titleEndFrom(lines, first)
  if (behind === 0 || !statutory.test(lines[behind - 1]!.text)) return false
  const below = lines.slice(behind, behind + 4).filter(({ text }) => portalFields(text).length === 0)
  const numbered = first > at || isNumberLine(below[0]?.text ?? '')
  return numbered && below.slice(0, 2).some(({ text }) => addresseeEndIn(text) > 0)
}

const placeAlone = /^\p{Script=Han}{2,7}(?:省|自治区|市|县|区|州|盟|旗|镇|乡)$/u

/** 批转…关于X若干意见的通知 prints 关于X的若干意见. */
function keyOf(title: string): string {
  return titleKey(title).replaceAll('的', '')
}

/** Kinds of documents that are printed one after another: two 规定 under one notice. */
const printed =
  /(?:规定|办法|方案|意见|细则|措施|规划|计划|条例|规则|规范|指南|标准|制度|准则|纲要|章程)(?:\([^()]{1,24}\))?$/u

/**
 * Without a signature between: a title after which the numbering starts again at one, when the text above had got further.
 * A table's heading or a sub-title inside one document is not followed by 一、 or 第一条.
 */
export function startsUnsigned(lines: readonly Line[], at: number, above: TextAbove): boolean {
  const line = lines[at]!
  if (!isTitlePiece(line.text) || above.lines.length < 4 || /[:,]$/u.test(lines[at - 1]?.text ?? ''))
    return false
  const behind = titleEndFrom(lines, at)
  if (behind === 0 || !printed.test(lines[behind - 1]!.text)) return false
  const next = [lines[behind], lines[behind + 1]].map((follow) => (follow ? markerOf(follow.text) : null))
  const first = next.find((mark) => mark !== null)
  return first?.value === 1 && first.rank <= rank.han && above.isBeyondOne(first.rank)
}

/** The text of a document so far, and whether a kind of numbering has got beyond one in it. */
export interface TextAbove {
  readonly lines: Line[]
  isBeyondOne(rank: number): boolean
}

/** Nothing yet. Each line is looked at once, however often is asked. */
export function textAbove(): TextAbove {
  const lines: Line[] = []
  const beyondOne = new Set<number>()
  let seen = 0
  return {
    lines,
    isBeyondOne(rank) {
      for (; seen < lines.length; seen++) {
        const mark = markerOf(lines[seen]!.text)
        if (mark && mark.value > 1) beyondOne.add(mark.rank)
      }
      return beyondOne.has(rank)
    },
  }
}
