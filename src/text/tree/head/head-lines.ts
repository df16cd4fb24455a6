import type { Span } from '../../../domain/evidence.ts'
import {
  attachmentLabel,
  isBodyLine,
  isDateLine,
  isDisclosureNote,
  isFileName,
  isNumberLine,
  isPageStamp,
  isProse,
  isTitlePiece,
  numberLengthIn,
} from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { markerOf } from '../numbering.ts'
import { isPortalLine, portalFields } from '../portal.ts'
import { bodyAndDate, bracketedAuthor, isPersonLine } from '../signature.ts'

export type Shape = 'number' | 'date' | 'history' | 'portal' | 'note' | 'body' | 'piece'

export function shapeOf(line: Line): Shape | null {
  const { text } = line
  if (text === '') return 'note'
  if (attachmentLabel(text) || isFileName(text) || unitOfTable.test(text)) return null
  if (numberLengthIn(text) > 0) return 'number'
  if (isPageStamp(text)) return 'note'
  if (isDateLine(text) || (/^\(|^(?:19|20)/u.test(text) && (bodyAndDate(line) || bracketedAuthor(line))))
    return 'date'
  if (dayOfMeeting(line) || numberAndDay(line)) return 'date'
  if (portalFields(text).length > 0) return 'portal'
  // 视力保护色:  浏览量:  a label of the page without a value
  // A类: how an answer to a proposal is classed
  if (/^\(?[A-D]类\)?$/u.test(text)) return 'note'
  // 1404: how often a page was read
  if (/^\d{1,7}$/u.test(text)) return 'note'
  if (isStatus(text) || downloads.test(text)) return 'note'
  // a page's teaser of the text, cut short with …
  if (text.length > 40 && text.endsWith('…')) return 'note'
  if (isDisclosureNote(text) || isPortalLine(text) || /^\p{Script=Han}{2,6}:$/u.test(text)) return 'note'
  if (isProse(text) || member.test(text)) return null
  // 机密★一年, 签发人:张三: what stands on the printed sheet around the letterhead
  if (text === '目录' || text === '目次' || /^(?:签发人?:|[绝机秘]密(?:★|$)|特急$|加急$|平急$)/u.test(text))
    return 'note'
  // 某市人民政府市长 王伟: who made a report, below its title
  if (isPersonLine(text)) return 'note'
  if (isBodyLine(withoutFile(text))) return 'body'
  return isTitlePiece(text) && markerOf(text) === null ? 'piece' : null
}

/** 单位:万人: above the rows of a table, where the text begins. */
const unitOfTable =
  /^[((]?单位:(?:[十百千万亿]*(?:人次?|元|亩|公顷|吨|公斤|斤|千克|个|户|套|家|所|座|处|件|台|辆|名|米|公里|平方米|平方公里|立方米|千瓦时?)|%)(?:、[^,。;:]{1,8})*[))]?$/

/** 下载pdf版下载word版, 点击下载: what a page puts below the name of a file, which is no title of what follows. */
const downloads =
  /^(?:(?:点击|全文|附件|文件)?下载(?:\s?(?:pdf|word|wps|ofd|docx?)版?|文件|附件|全文)?\s?)+$/iu

/** 失效, 现行有效, 政策: a page's word about the document, whose label stands elsewhere or nowhere. */
function isStatus(words: string): boolean {
  return /^(?:(?:全文|现行|尚未)?(?:有效|失效|废止|生效|已修改)|政策(?:原文|文件|法规)?|法规|文件|正文|原文|基本信息|(?:法律|法规)修订|修订(?:记录|历史|信息))$/u.test(
    words,
  )
}

/** 组长:李文钢, 常务副组长:…: a list of persons is text, however short its lines. */
const member =
  /^(?:第一|常务)?(?:组长|副组长|成员|召集人|副召集人|总指挥|副总指挥|指挥长|主任委员|副主任委员|委员|顾问):/u

/** 发展改革委办公厅 文件: the letterhead of an issuer, or of several with one word beside them. */
export function withoutFile(words: string): string {
  return words.replace(/\s*文件$/u, '')
}

/** ——2022年1月10日在某市第二届人民代表大会第一次会议上: the day a report was made, below its title. */
export function dayOfMeeting({ start, text }: Line): { body: null; date: Span } | null {
  const found = /^([-—─–]{1,4}\s?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)在.{4,60}[会上]$/u.exec(text)
  if (!found) return null
  const from = start + found[1]!.length
  return { body: null, date: { start: from, end: from + found[2]!.length } }
}

const day =
  '(?:(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)'
const numbered = new RegExp(
  `^\\((?:(?<first>\\S{6,30}号)[\\s,]*(?<then>${day})|(?<day>${day})[\\s,]*(?<last>\\S{6,30}号))\\)$`,
  'u',
)

/** (国发〔1987〕103号 一九八七年十一月二十八日), (1987年11月28日 国发〔1987〕103号): both in one bracket below the title, as databases print it. */
export function numberAndDay({ start, text }: Line): { readonly number: Span; readonly date: Span } | null {
  const found = /^\(.{14,60}\)$/u.test(text) ? numbered.exec(text)?.groups : undefined
  if (!found) return null
  const number = found.first ?? found.last!
  const spanOf = (words: string) => {
    const from = start + text.indexOf(words)
    return { start: from, end: from + words.length }
  }
  return isNumberLine(number) ? { number: spanOf(number), date: spanOf(found.then ?? found.day!) } : null
}
