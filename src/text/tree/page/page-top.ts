import type { Span } from '../../../domain/evidence.ts'
import { addresseeEndIn } from '../head/addressees.ts'
import { withoutFile } from '../head/head-lines.ts'
import { beginsTitle, beginsWithPlace, breaksIssuer, isIssuerLine } from '../head/title-lines.ts'
import {
  endsLikeTitle,
  isIssueLine,
  isNamedByNumber,
  isProse,
  isTitlePiece,
  numberLengthIn,
} from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { markerOf, rank } from '../numbering.ts'
import { isPortalLine } from '../portal.ts'
import { bodyAndDate } from '../signature.ts'
import { isCrumb, isFurniture, isMenu } from './page-furniture.ts'
import { isTitle, isTitleStart } from './page-titles.ts'

/** The title may stand above a strip of page furniture: title, 【字体: 大 中 小】, 分享到:, number. */
export function titleAbove(lines: readonly Line[], { start, end }: Span): number {
  const begins = textBegins(lines, start, end)
  let from = start
  // …影响 | 审查批复 | 深环批〔2005〕1号: its last line, which is none by itself
  if (start > 0 && isLastPiece(lines[start - 1]!.text)) from = start - 1
  else if (!lines.slice(start, begins).some(({ text }) => isTitle(text)))
    for (let at = start - 1; at >= 0 && at >= start - 15; at--)
      if (isTitle(lines[at]!.text) || isNamedByNumber(lines[at]!.text)) {
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
    isIssuerLine(words) ||
    isLetterhead(words, next) ||
    isUnfinished(words) ||
    breaksIssuer(words, next) ||
    isFirstPiece(lines, at, next)
  )
}

/** 云岭县人民政府文件 | 云政发〔2001〕27号: the printed head of the sheet. */
function isLetterhead(words: string, next: string): boolean {
  const issuer = withoutFile(words)
  return issuer !== words && isIssuerLine(issuer) && numberLengthIn(next) > 0
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

/** An introduction of the site above the document is not longer than this. */
const longestPreface = 30

/**
 * Where a document's own head begins when a site put sentences of its own above it (简介:小编为你整理了…): at the lines of title
 * and letterhead around the first number or addressees. The start as given if nothing stands above them, or too much.
 */
export function headAbove(lines: readonly Line[], start: number, end: number): number {
  const text = textBegins(lines, start, end)
  let items = 0
  for (let at = start; at < end && at < start + longestPreface; at++) {
    const line = lines[at]!
    const mark = markerOf(line.text)
    if (mark && mark.rank > rank.part && mark.rank <= rank.han) items++
    // A document whose items have begun is no preface.
    if (items > 0) return start
    if (numberLengthIn(line.text) === 0 && addresseeEndIn(line.text) < 0) continue
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
    (isTitlePiece(words) || numberLengthIn(words) > 0)
  )
}

/** The first line of the text proper: a sentence or an item. */
export function textBegins(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { text } = lines[at]!
    if (isPortalLine(text) || isCrumb(text)) continue
    if ((isProse(text) && !isFurniture(text)) || markerOf(text)) return at
  }
  return to
}
