import type { Span } from '../../domain/evidence.ts'
import type { Part, PolicyTree } from '../../text/policy-tree.ts'
import { bareDate } from '../../text/tree/line-shape.ts'
import type { MetadataField } from '../../text/tree/page/metadata-keys.ts'
import { findDates } from '../dates/dates.ts'
import { readHistory } from './header-history.ts'
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

/** 成文日期: under the signature or the title, else as its history, the page's table or the imprint tell it. */
export function readIssuedOn({ clean: { text }, parts }: PolicyTree, part: Part): Stated<string> | null {
  const { signature, history, title } = part.header
  const own = signature.date && dayIn(text, signature.date)
  if (own) return own
  const day = history && readHistory(text, history).day
  if (day) return stated(day.value, day.span)
  const tabled = dayOf(text, part, ['issuedOn'])
  if (tabled) return tabled
  // …的意见(2018年5月30日)
  const bracket = title && /\([^()]{8,14}日\)$/u.exec(text.slice(title.span.start, title.span.end))
  if (bracket) return dayIn(text, { start: title.span.start + bracket.index, end: title.span.end })
  return (
    dayOf(text, part, ['promulgatedOn']) ?? signedBelow(text, parts, part) ?? imprinted(text, parts, part)
  )
}

/** 附表:… | 青川县人民政府办公室 | 2021年7月14日: the issuer that the title names signs below the annexes. */
function signedBelow(text: string, parts: readonly Part[], part: Part): Stated<string> | null {
  const from = parts.indexOf(part) + 1
  const title = part.header.title?.words ?? ''
  const end = parts.findIndex(({ kind }, index) => index >= from && kind !== 'attachment')
  for (const { header } of parts.slice(from, end < 0 ? parts.length : end)) {
    const { bodies, date } = header.signature
    const [first] = bodies
    if (date && first && title.startsWith(text.slice(first.start, first.end))) return dayIn(text, date)
  }
  return null
}

/** The first day that the page's table gives for one of the facts, the facts in order. */
function dayOf(text: string, { header }: Part, facts: readonly MetadataField[]): Stated<string> | null {
  for (const fact of facts)
    for (const { field, value } of header.portal)
      if (field === fact) {
        const found = dayIn(text, value)
        if (found) return found
      }
  return null
}

/** …办公室 2021年3月26日印发: at the end of what a notice prints, for the notice. */
function imprinted(text: string, parts: readonly Part[], part: Part): Stated<string> | null {
  const from = parts.indexOf(part)
  const next = parts.findIndex(({ kind }, index) => index > from && kind === 'outer')
  if (part.kind !== 'outer') return null
  for (const { header } of parts.slice(from, next < 0 ? parts.length : next))
    if (header.imprint?.date) return dayIn(text, header.imprint.date)
  return null
}

/** 发布日期 of the page: in its table, or in the furniture near the document (2021-08-26 10:18 来源:…). */
export function readPublishedOn(tree: PolicyTree, part: Part): Stated<string> | null {
  const { text } = tree.clean
  const tabled = dayOf(text, part, ['publishedOn', 'promulgatedOn', 'date', 'source'])
  if (tabled) return tabled
  if (tree.parts[0] !== part) return null
  return besideTitle(text, part) ?? inFurniture(tree, part)
}

/** …的通知 | 2018-09-29 16:45 | 来源:…: a line below the title that begins with a day as pages print it. */
const belowTitle =
  /(?<=\n\s*)(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?=\s\d{1,2}:\d{2}|\s*(?:\n|\|?\s*(?:信息)?来源))/u
/** 云岭省中小企业服务平台2019-01-18: a line above it, with the name of the site or nothing else. */
const aboveTitle =
  /(?<=(?:^|\n)\p{Script=Han}{0,20}\s?)(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?=(?:\s\d{1,2}:\d{2}(?::\d{2})?)?\s*\n)/u

const near = 200

function besideTitle(text: string, { header, span }: Part): Stated<string> | null {
  const end = header.title?.span.end ?? span.start
  const start = Math.max(0, span.start - near)
  for (const [from, to, pattern] of [
    [end, end + near, belowTitle],
    [start, span.start, aboveTitle],
  ] as const) {
    const found = pattern.exec(text.slice(from, to))
    if (found) return dayIn(text, { start: from + found.index, end: from + found.index + found[0].length })
  }
  return null
}

/** 2021-08-26 10:18 来源:, 发布时间:2022年4月24日 */
const publication =
  /(?:发布(?:日期|时间)|时间|日期)[::\s]{0,3}((?:19|20)\d{2}[-年./]\d{1,2}[-月./]\d{1,2}(?!\d)日?)(?!\s?[至到起前—~-])|((?:19|20)\d{2}-\d{1,2}-\d{1,2})\s\d{1,2}:\d{2}/u
/** 分享到:微信 [打印] 发布时间:2017-12-18: in the first words below a document, if no other is announced there. */
const publicationBelow =
  /^(?:(?!相关|推荐|上一篇|下一篇|热点)[\s\S]){0,80}?发布(?:日期|时间)[::\s]{0,3}(?:19|20)\d{2}[-年./]\d{1,2}[-月./]\d{1,2}日?/u

function inFurniture({ chrome, clean: { text } }: PolicyTree, part: Part): Stated<string> | null {
  for (const { start, end } of chrome) {
    // Stretches of the page below the document are about other things, but for the first words.
    const below = start > part.span.end
    const found = (below ? publicationBelow : publication).exec(text.slice(start, end))
    if (found) return dayIn(text, { start: start + found.index, end: start + found.index + found[0].length })
    if (below) break
  }
  return null
}

/** 实施日期, 失效日期 of the page's table: what holds where the text itself is silent. */
export function readTabledValidity(
  { clean: { text } }: PolicyTree,
  part: Part,
): { from: Stated<string> | null; until: Stated<string> | null } {
  return { from: dayOf(text, part, ['effectiveFrom']), until: dayOf(text, part, ['effectiveUntil']) }
}
