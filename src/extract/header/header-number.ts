import type { DocumentNumber } from '../../domain/document-number.ts'
import type { Span } from '../../domain/evidence.ts'
import { withoutState } from '../../domain/title.ts'
import type { Part, PolicyTree } from '../../text/policy-tree.ts'
import { isNumberLine } from '../../text/tree/line-shape.ts'
import { findDocumentNumbers, readDocumentNumber } from '../citations/document-number.ts'
import { readHistory } from './header-history.ts'
import { type Stated, stated } from './header-mention.ts'

/** The document's own number: its number line, else the order that its history names, the page's table, the bracket in its title. */
export function readOwnNumber(
  { clean: { text }, parts }: PolicyTree,
  part: Part,
): Stated<DocumentNumber> | null {
  const { header } = part
  if (header.number) {
    const found = findDocumentNumbers(text, header.number)[0]
    if (found) return marked(found.number, found.span)
    const order = orderNumber(text, part)
    if (order) return marked(order, header.number)
  }
  if (part.kind === 'outer' && header.history) {
    const { number } = readHistory(text, header.history)
    if (number) return marked(number.value, number.span)
  }
  for (const { field, value } of header.portal) {
    if (field !== 'number') continue
    const found = findDocumentNumbers(text, value)[0]
    if (found) return marked(found.number, found.span)
    // 京发改 | 〔2026〕 | 341号: a cell of the table broken into lines
    const words = text.slice(value.start, value.end).replace(/\s+/gu, '')
    const whole = readDocumentNumber(words) ?? readDocumentNumber(`${tabledIssuer(text, part)}${words}`)
    if (whole) return marked(whole, value)
  }
  for (const title of titlesOf(part)) {
    // 国务院办公厅关于…的通知(国办发明电〔2020〕1号)
    const found = findDocumentNumbers(text, title).at(-1)
    if (found && text[found.span.start - 1] === '(' && found.span.end + 1 >= title.end)
      return marked(found.number, found.span)
  }
  return part.kind === 'outer' ? numberBelow(text, lastOf(parts, part)) : null
}

/** The title above the text, and the one in the page's table. */
function titlesOf({ header }: Part): readonly Span[] {
  const listed = header.portal.filter(({ field }) => field === 'title').map(({ value }) => value)
  return header.title ? [header.title.span, ...listed] : listed
}

/** 【发布单位】中华人民共和国商务部 beside 【发布文号】公告2020年第9号: whose announcement it is; empty if the table does not say. */
function tabledIssuer(text: string, { header }: Part): string {
  const issuer = header.portal.find(({ field }) => field === 'issuer' || field === 'publisher')
  return issuer ? withoutState(text.slice(issuer.value.start, issuer.value.end)) : ''
}

/** The last of what a notice prints; the notice itself if it prints nothing. */
function lastOf(parts: readonly Part[], part: Part): Part {
  const from = parts.indexOf(part)
  const next = parts.findIndex(({ kind }, index) => index > from && kind === 'outer')
  return parts[(next < 0 ? parts.length : next) - 1]!
}

/** 2015年9月29日 | 国办发〔2015〕73号: a page that prints the number as the last line; not 附件:国办发〔2015〕73号, which is the annex's. */
function numberBelow(text: string, { kind, header, span }: Part): Stated<DocumentNumber> | null {
  if (kind === 'attachment' && header.number) return null
  const from = Math.max(span.start, span.end - 200)
  const words = text.slice(from, span.end).trimEnd()
  const start = from + words.lastIndexOf('\n') + 1
  const line = { start, end: from + words.length }
  const found = isNumberLine(text.slice(line.start, line.end).trim()) && findDocumentNumbers(text, line)[0]
  return found ? marked(found.number, found.span) : null
}

function marked(number: DocumentNumber, span: Stated<unknown>['span']): Stated<DocumentNumber> {
  return { ...stated(number, span), repaired: number.repaired.length > 0 }
}

/** 上海市人民政府令 | (第19号): the line above, or the title, names whose order it is. */
function orderNumber(text: string, { header }: Part): DocumentNumber | null {
  if (!header.number) return null
  const above = lineAbove(text, header.number)
  const words = text.slice(above.start, above.end)
  const title = header.title?.words ?? ''
  // 交通运输部 | 公安部令 | 2021年第20号: the title has all of them.
  const name =
    (title.endsWith(words) ? orderName.exec(title)?.[0] : null) ??
    orderName.exec(words)?.[0] ??
    orderName.exec(title)?.[0] ??
    parted(text, above)
  if (!name) return null
  return readDocumentNumber(
    `${name}${text.slice(header.number.start, header.number.end).replace(/[()\s]/gu, '')}`,
  )
}

/** 海关总署 财政部 | 公 告 | 2023年第32号: the word on a line of its own, with the names above it. */
function parted(text: string, line: Span): string | null {
  const form = text.slice(line.start, line.end).replace(/\s/gu, '')
  if (!/^(?:令|公告|通告)$/u.test(form)) return null
  const { start, end } = lineAbove(text, line)
  return orderName.exec(text.slice(start, end) + form)?.[0] ?? null
}

/** 上海市人民政府令, 财政部 税务总局公告. */
const orderName = /(?:\p{Script=Han}{3,20}\s){0,8}\p{Script=Han}{2,30}\s?(?:令|公告|通告)$/u

/** The line with words above a span. */
export function lineAbove(text: string, { start }: Span): Span {
  const from = Math.max(0, start - 120)
  const words = text.slice(from, start).trimEnd()
  return { start: from + words.lastIndexOf('\n') + 1, end: from + words.length }
}
