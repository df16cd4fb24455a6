import type { Span } from '../../../domain/evidence.ts'
import { isProse } from '../line-shape.ts'
import type { Line } from '../lines.ts'

/** What an addressee ends with: 各市、县人民政府; 委直属各单位; 各有关单位; 各高等学校. */
const addresseeEnd =
  /(?:部|委|局|厅|署|院|会|办|府|社|行|室|中心|公司|司|处|集团|小组|指挥部|机构|部门|单位|企业|组织|学校|大学|中小学|小学|中学|幼儿园|银行|团体|协会|医院|站|所|科|队|园区|开发区|高新区|区|县|市|乡|镇|街道|同志|党组|党委|法院|检察院|院校|高校|残联|工商联|商会|机关|主体|用户|(?<=各(?:行政)?)村|盟|旗|州|协|海关|[农林牧渔总]场|(?:室|会|局|处|科|厅|府|委|部|地|旗)\)|等)$/u

/** 现就有关事项通知如下: introduces the text and is nobody's address. */
const introduction = /(?:如下|以下|下列|包括|其中|意见|要求|措施|任务|目标|通知|规定|内容|事项|是)$/u

/** The end of the addressees in a line, at the colon, or −1: 「各区人民政府,市政府各委、办、局:」. */
export function addresseeEndIn(words: string): number {
  const colon = words.indexOf(':')
  if (colon < 2 || colon > 700) return -1
  const names = words.slice(0, colon)
  // 厅直属各单位(学校)
  const plain = names.replace(/\([^()]{1,20}\)$/u, '')
  if (/[。《》!?]/u.test(names) || introduction.test(names)) return -1
  if (!addresseeEnd.test(names) && !addresseeEnd.test(plain)) return -1
  // 各市、区人民政府,苏州工业园区管委会;市各委办局,各直属单位
  const rows = names.split(';')
  if (rows.length > 1 && !rows.every((row) => addresseeEnd.test(row) && /各|[省市区县州]/u.test(row)))
    return -1
  if (/^(?:来源|时间|作者|编辑|责任|牵头|配合|联系|主办|承办|抄送|发布|发文|附|索引|主送|打印)/u.test(names))
    return -1
  return colon
}

/** One span an addressee: divided at commas outside brackets, and at 、 where each part starts anew with 各. */
export function splitAddressees(text: string, span: Span): Span[] {
  const byComma = splitAt(text, span, ',;')
  if (byComma.length > 1) return byComma
  const parts = splitAt(text, span, '、')
  return parts.length > 1 && parts.every((part) => text[part.start] === '各') ? parts : byComma
}

function splitAt(text: string, span: Span, dividers: string): Span[] {
  const spans: Span[] = []
  let depth = 0
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    const character = text[at]
    if (character === '(') depth++
    if (character === ')') depth--
    if (at < span.end && (!dividers.includes(character!) || depth > 0)) continue
    let from = start
    let to = at
    while (from < to && /\s/u.test(text[from]!)) from++
    while (to > from && /\s/u.test(text[to - 1]!)) to--
    if (to > from) spans.push({ start: from, end: to })
    start = at + 1
  }
  return spans
}

/** Addressees over one or more lines, ending with a colon; the lines used, and the offset where the text goes on. */
export interface Addressed {
  readonly spans: readonly Span[]
  readonly lines: number
  /** Start of the text in the last line where it goes on behind the colon; null if the line ends there. */
  readonly rest: number | null
}

/** Reads addressees that begin at a line: they may run over up to four lines before the colon comes. */
export function readAddressees(text: string, lines: readonly Line[], at: number): Addressed | null {
  const first = lines[at]!
  let words = ''
  for (let used = 1; used <= 4 && at + used <= lines.length; used++) {
    const line = lines[at + used - 1]!
    words += line.text
    if (line.text.split(':')[0]!.includes('。')) return null
    const colon = addresseeEndIn(words)
    if (colon >= 0) {
      const end = line.start + line.text.indexOf(':')
      const rest = line.text.slice(line.text.indexOf(':') + 1).trim()
      if (rest && !textStart.test(rest)) return null
      return {
        spans: splitAddressees(text, { start: first.start, end }),
        lines: used,
        rest: rest ? end + 1 : null,
      }
    }
    if (line.text.includes(':') || !(/[,、]$/u.test(line.text) || isWrapped(first.text, words))) return null
  }
  return null
}

/** How the text under addressees begins: 为贯彻落实…, 现将…, 根据…. */
const textStart = /^(?:为|根据|经|现|按照|近|当前|《|你|近年|依据|最近|今年|日前|自|鉴于|随着)/u

/** 街道办事处、各村 | 为贯彻落实…。: addressees that lost their colon, one line above the first sentence; null if the line is no such. */
export function readBareAddressees(text: string, lines: readonly Line[], at: number): Addressed | null {
  const { start, end, text: words } = lines[at]!
  const next = lines[at + 1]
  if (
    !/各/u.test(words) ||
    words.length > 120 ||
    !addresseeEnd.test(words) ||
    /[。:;《》!?]|关于/u.test(words)
  )
    return null
  return next && isProse(next.text) && textStart.test(next.text)
    ? { spans: splitAddressees(text, { start, end }), lines: 1, rest: null }
    : null
}

/** 各设区市电力市场化交易主管部门,广西电力交易中心、广西电 | 网电力调度控制中心,…: a line full of addressees, broken in a name. */
function isWrapped(first: string, words: string): boolean {
  return words.length > 14 && /^各|,/u.test(first) && !/关于|印发|转发|[《》!?]/u.test(words)
}
