import type { DocumentNumber } from '../domain/document-number.ts'
import type { CleanText } from '../text/clean-text.ts'
import type { Part } from '../text/policy-tree.ts'
import { findDocumentNumbers, readDocumentNumber } from './document-number.ts'
import { type Stated, stated } from './header-mention.ts'

/** The document's own number: its number line, else the page's table, the bracket in its title, the order that issued it. */
export function readOwnNumber({ text }: CleanText, part: Part): Stated<DocumentNumber> | null {
  const { header } = part
  if (header.number) {
    const found = findDocumentNumbers(text, header.number)[0]
    if (found) return marked(found.number, found.span)
    const order = orderNumber(text, part)
    if (order) return marked(order, header.number)
  }
  for (const { label, value } of header.portal) {
    if (!/^(?:发文字号|文号|文件编号)$/u.test(label)) continue
    const found = findDocumentNumbers(text, value)[0]
    if (found) return marked(found.number, found.span)
  }
  for (const zone of [header.title?.span, header.history]) {
    // 国务院办公厅关于…的通知(国办发明电〔2020〕1号);  2021年1月15日 中华人民共和国国务院令第735号公布
    const found = zone ? findDocumentNumbers(text, zone).at(-1) : undefined
    if (!found || !zone) continue
    const after = text.slice(found.span.end, found.span.end + 6)
    const before = text[found.span.start - 1] ?? ''
    const inTitle = zone === header.title?.span
    if (inTitle ? before === '(' && found.span.end + 1 >= zone.end : /^(?:令)?(?:公布|发布)/u.test(after))
      return marked(found.number, found.span)
  }
  return null
}

function marked(number: DocumentNumber, span: Stated<unknown>['span']): Stated<DocumentNumber> {
  return { ...stated(number, span), repaired: number.repaired.length > 0 }
}

/** 上海市人民政府令 | (第19号): the line above names whose order it is. */
function orderNumber(text: string, { header }: Part): DocumentNumber | null {
  const name = header.title?.words.match(/\p{Script=Han}{2,30}(?:令|公告|通告)$/u)?.[0]
  if (!name || !header.number) return null
  return readDocumentNumber(
    `${name}${text.slice(header.number.start, header.number.end).replace(/[()\s]/gu, '')}`,
  )
}
