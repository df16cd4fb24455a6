import type { Span } from '../../domain/evidence.ts'
import type { Part, PolicyTree } from '../../text/policy-tree.ts'
import { bareDate } from '../../text/tree/line-shape.ts'
import { findDates } from '../dates/dates.ts'
import { type Stated, stated } from './header-mention.ts'

/** The day that a range of the header names; null if it names none or several. */
function dayIn(text: string, span: Span): Stated<string> | null {
  // …/content/2022-01/12/… is an address.
  if (/https?:/u.test(text.slice(span.start, span.end))) return null
  const iso = /((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})/u.exec(text.slice(span.start, span.end))
  if (iso) {
    const start = span.start + iso.index
    const value = `${iso[1]}-${iso[2]!.padStart(2, '0')}-${iso[3]!.padStart(2, '0')}`
    return stated(value, { start, end: start + iso[0].length })
  }
  const found = findDates(text, span).find(({ kind, from }) => kind === 'day' && from !== null)
  if (found) return stated(found.from!, found.span)
  return damagedDay(text, span)
}

/** 2020年 | 12月3日 over two lines, 二OO三年 with letters for 〇, 2015917 without 年, 月 and 日: a value that is nothing but a date. */
function damagedDay(text: string, span: Span): Stated<string> | null {
  const words = text.slice(span.start, span.end).replace(/\s+/gu, '')
  if (words.length > 20) return null
  const bare = bareDate(words)
  if (bare) return { ...stated(bare, span), repaired: true }
  const mended = /^[一二]/u.test(words) ? words.replace(/[O○零0]/gu, '〇') : words
  const whole = findDates(mended, { start: 0, end: mended.length }).find(({ kind }) => kind === 'day')
  if (whole?.from) return stated(whole.from, span)
  // 2018年03月27
  const open = /^((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})$/u.exec(words)
  return open ? stated(`${open[1]}-${open[2]!.padStart(2, '0')}-${open[3]!.padStart(2, '0')}`, span) : null
}

/** 成文日期: under the signature or the title, else in the page's table; of a regulation, when it was passed. */
export function readIssuedOn({ clean: { text } }: PolicyTree, part: Part): Stated<string> | null {
  const { signature, portal, history, title } = part.header
  const own = signature.date && dayIn(text, signature.date)
  if (own) return own
  for (const { label, value } of portal)
    if (/^(?:成文日期|成文时间|发文日期|印发日期|印发时间)$/u.test(label)) {
      const found = dayIn(text, value)
      if (found) return found
    }
  if (history) return enacted(text, history)
  // …的意见(2018年5月30日)
  const bracket = title && /\([^()]{8,14}日\)$/u.exec(text.slice(title.span.start, title.span.end))
  return bracket ? dayIn(text, { start: title.span.start + bracket.index, end: title.span.end }) : null
}

/** 2020年12月9日国务院第117次常务会议通过, 2021年1月15日国务院令第735号公布: the order's date; else the first passing. */
function enacted(text: string, history: Span): Stated<string> | null {
  const words = text.slice(history.start, history.end)
  const ordered = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^,;\n]{0,40}?令[^,;\n]{0,16}?(?:公布|发布)/u.exec(words)
  const start = history.start + (ordered?.index ?? 0)
  return dayIn(text, { start, end: ordered ? start + ordered[0].length : history.end })
}

/** 发布日期 of the page: in its table, or in the furniture near the document (2021-08-26 10:18 来源:…). */
export function readPublishedOn(tree: PolicyTree, part: Part): Stated<string> | null {
  const { text } = tree.clean
  for (const { label, value } of part.header.portal)
    if (/^(?:发布日期|发布时间|公开日期|时间|日期|来源)$/u.test(label)) {
      const found = dayIn(text, value)
      if (found) return found
    }
  const first = tree.parts[0]
  if (first !== part) return null
  for (const chrome of tree.chrome) {
    // Stretches of the page below the document are about other things.
    if (chrome.start > part.span.end) break
    const words = text.slice(chrome.start, chrome.end)
    // 2021-08-26 10:18 来源:   发布时间:2022年4月24日
    const found =
      /(?:发布(?:日期|时间)|时间|日期)[::\s]{0,3}((?:19|20)\d{2}[-年./]\d{1,2}[-月./]\d{1,2}日?)|((?:19|20)\d{2}-\d{1,2}-\d{1,2})\s\d{1,2}:\d{2}/u.exec(
        words,
      )
    if (!found) continue
    const start = chrome.start + found.index
    return dayIn(text, { start, end: start + found[0].length })
  }
  return null
}

/** 实施日期, 失效日期 of the page's table: what holds where the text itself is silent. */
export function readTabledValidity(
  { clean: { text } }: PolicyTree,
  { header }: Part,
): { from: Stated<string> | null; until: Stated<string> | null } {
  const day = (labels: RegExp) => {
    for (const { label, value } of header.portal)
      if (labels.test(label)) {
        const found = dayIn(text, value)
        if (found) return found
      }
    return null
  }
  return { from: day(/^(?:生效|实施|施行)日期$/u), until: day(/^(?:失效|废止)日期$/u) }
}
