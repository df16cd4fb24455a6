import { matchesOf } from '../../matches.ts'
import { addresseeEndIn } from '../head/addressees.ts'
import { attachmentLabel, endsLikeTitle, isBodyLine, isDateLine, isNumberLine } from '../line-shape.ts'
import { fieldOf, keyPattern, type MetadataField } from './metadata-keys.ts'

/** A value in a line, and the fact it is about; empty (from = to) where the label has none. */
export interface Labelled {
  readonly field: MetadataField
  readonly from: number
  readonly to: number
}

/** Longer lines are text. */
const longest = 400

/** 发文机构|----|云岭省人民政府: what a page may draw between a label and its value. */
const behindLabel = '[\\s*]*(?:-{2,}\\s?)?'

/** 成文日期:, 【发文字号】:, 【发文字号】, * 来源 *:, 文号:: — at the start of a line or behind a divider, behind a day, …16日文号:, or behind a value whose gap was lost: 2023-17文号:. */
const label = new RegExp(
  `(?<=^|[\\s|*>【[(•·-]|日(?=发?文)|[\\da-zA-Z号](?=(?:文号|发文字号|统一登记号|发[文布]日期|成文日期|公开时间|发布时间|生成日期)[::]))(${keyPattern})(?:[\\s*】\\]]*::?|(?<=[【[](?:${keyPattern}))[】\\]])${behindLabel}`,
  'gu',
)

/** title: 关于…的通知, publish_date: "2022-08-02", tags: [政策], doc_no = "…": a line of front matter. */
const keyed = /^([a-z][a-z_-]{1,24})\s?(?::(?:\s+(.*))?|:(?=\p{Script=Han}|\d)(.*)|=\s?(".*"))$/iu

/** 全文有效 成文日期:2022-04-29: the one word that stands in front of a label; a title may, too: …的通知 印发日期:2021-08-12. */
const status = /^(?:全文有效|现行有效|尚未生效|全文失效|全文废止|有效|失效|废止)\s*$/u

/** 05.[成文日期]: the rows of the table may be numbered. */
const itemNumber = /^\d{1,2}\.\s?[【[]$/u

/**
 * The labelled values of one line of a page's table or of front matter: 「成文日期: 2018年12月18日」, several in one row, 文号 TAB 沪府发〔2021〕1号.
 * Values run to the next label. Empty if the line is none.
 */
export function labelledIn(words: string): readonly Labelled[] {
  if (words.length > longest) return []
  const key = frontMatter(words)
  if (key) return [key]
  const cells = /\t|^[^|:]{2,12}\|/u.test(words) ? cellsIn(words) : []
  if (cells.length > 0) return cells
  // 文号 青政〔2015〕96号 is no label in brackets
  if (!/[:】]|[[【(]\p{Script=Han}{2,8}\]/u.test(words)) return unmarked(words)
  const found = matchesOf(words, label)
  // Anything before the first label makes it a sentence that mentions one: 「…,联系时间:…」.
  const front = words.slice(0, found[0]?.index ?? 0)
  const above = front.endsWith(' ') && front.length > 12 ? titleAndNumber(front.trimEnd()) : []
  const led = !/[\p{L}\p{N}]/u.test(front) || status.test(front) || itemNumber.test(front)
  if (!found[0] || !(led || above.length > 0)) return []
  return above.concat(
    found.flatMap((match, index) => {
      const from = match.index + match[0].length
      const until = found[index + 1]?.index ?? words.length
      const value = words.slice(from, until).replace(/[\s|*【[(•·-]+$|(?<=^[^()]*)\)$/u, '')
      return withNumber({ field: fieldOf(match[1]!)!, from, to: from + value.length }, words)
    }),
  )
}

/** …的通知, …的通知 青政发〔2031〕7号 2031-04-22, …的通知(青政发〔2031〕7号): what stands in front of the labels, if it is a title, or one with the number or a day behind it. */
function titleAndNumber(front: string): readonly Labelled[] {
  const day = front.lastIndexOf(' ') + 1
  if (day > 12 && isDateLine(front.slice(day))) {
    const above = titleAndNumber(front.slice(0, day).trimEnd())
    return above.length > 0 ? [...above, { field: 'date', from: day, to: front.length }] : []
  }
  const inBrackets = /^(.{12,}\S)\(([^()]{4,30}号)\)$/u.exec(front)
  if (inBrackets && isNumberLine(inBrackets[2]!) && endsLikeTitle(inBrackets[1]!)) {
    const to = inBrackets[1]!.length
    return [
      { field: 'title', from: 0, to },
      { field: 'number', from: to + 1, to: front.length - 1 },
    ]
  }
  if (endsLikeTitle(front)) return [{ field: 'title', from: 0, to: front.length }]
  const gap = front.endsWith('号') ? gapBeforeNumber(front) : null
  return gap && endsLikeTitle(front.slice(0, gap.from))
    ? [
        { field: 'title', from: 0, to: gap.from },
        { field: 'number', from: gap.to, to: front.length },
      ]
    : []
}

/** What a page says of itself: whatever stands behind it in the line is not of it. */
const ofPage: readonly MetadataField[] = ['control', 'source', 'date', 'publishedOn', 'publisher']

/**
 * 印发日期:2031-04-22 主动公开 青政发〔2031〕7号, 来源:市政府 青政发〔2031〕7号, 【打印】青政发〔2031〕7号: the number, without a label, behind a
 * day that has one or what the page says of itself.
 */
function withNumber(labelled: Labelled, words: string): readonly Labelled[] {
  const { field, from, to } = labelled
  const value = words.slice(from, to)
  if (field === 'control' && isNumberLine(value)) return [{ field: 'number', from, to }]
  const gap = value.endsWith('号') ? gapBeforeNumber(value) : null
  if (!gap) return [labelled]
  const day = value.slice(0, gap.from).replace(/(?:\s+\p{Script=Han}{2,8})+$/u, '')
  if (!isDateLine(day.trimStart()) && !ofPage.includes(field)) return [labelled]
  return [
    { field, from, to: from + day.length },
    { field: 'number', from: from + gap.to, to },
  ]
}

/** The space in front of a number at the end, which may have one before its own 号: …的通知 | 青政发〔2031〕7 号. */
function gapBeforeNumber(words: string): { readonly from: number; readonly to: number } | null {
  const found = /^(.*\S)(\s+)\S+\s?号$/u.exec(words)
  if (!found) return null
  const from = found[1]!.length
  const to = from + found[2]!.length
  return isNumberLine(words.slice(to)) ? { from, to } : null
}

function frontMatter(words: string): Labelled | null {
  const found = keyed.exec(words)
  if (!found) return null
  // fwzh:教基厅函…, but tel:010… is no field
  if (found[3] !== undefined && !fieldOf(found[1]!)) return null
  const value = found[2] ?? found[3] ?? found[4] ?? ''
  // "…", ['…', '…'] and `…` without what they stand in
  const open = /^[\s"'“[`]*/u.exec(value)![0].length
  const close = /[\s"'”\]`]*$/u.exec(value.slice(open))![0].length
  const from = words.length - value.length + open
  return { field: fieldOf(found[1]!) ?? 'other', from, to: words.length - close }
}

/** 索引号 | 000014349/2016 | 发文日期 | 2022-03-02 (tabs or bars between): a row whose cells are by turns a label and its value. */
function cellsIn(words: string): readonly Labelled[] {
  const found: Labelled[] = []
  let at = 0
  let open: MetadataField | null = null
  let values = 0
  for (const cell of words.split(/[\t|]/u)) {
    const known = fieldOf(cell.replace(/[::\s]+$/u, ''))
    if (at === 0 && !known && !beginsRow(words)) return []
    // 所属地区: in a row that has a label we know
    const field = known ?? (/^\p{Script=Han}{2,8}:$/u.test(cell) ? 'other' : null)
    if (field) {
      found.push({ field, from: at + cell.length, to: at + cell.length })
      open = field
    } else if (open && cell !== '') {
      found[found.length - 1] = { field: open, from: at, to: at + cell.length }
      open = null
      values++
    }
    at += cell.length + 1
  }
  // 名称 | 类型 | 时间: the names of columns
  return values > 0 || found.length === 1 ? found : []
}

/** 所属地区: | 云岭省 | 文号: | (tabs between): a row that begins with a label nobody knows and has a known one in it. */
function beginsRow(words: string): boolean {
  const [first, , ...rest] = words.split('\t')
  if (!/^\p{Script=Han}{2,8}:$/u.test(first!)) return false
  return rest.some((cell) => cell.endsWith(':') && !['other', null].includes(fieldOf(cell.slice(0, -1))))
}

const numbered =
  /^(?:发文字号|文\s?号)\s?(?=[\p{Script=Han}()]{2,24}(?:[〔[(（]\s?(?:19|20)\d{2}|令\s?(?:(?:19|20)\d{2}年)?第))/u
/** 发布机关商务部, 效力级别部门规章, 时效性现行有效: a label with the value right behind it, as a copied table of a law database has them. */
const glued = new RegExp(
  `^(?:(${keyPattern})(?=.{2,40}(?:[部委局厅署院府]|委员会|常委会|办公室)$)|(?:效力级别|效力位阶|法规层级)(?=(?:\\p{Script=Han}{2,8}(?:规章|法规|文件)|法律|司法解释)$)|(?:时效性|有效性)(?=(?:现行有效|尚未生效|已被修改|失效|废止|有效)$))`,
  'u',
)
const dated = new RegExp(`^(${keyPattern})\\s?\\(?(?=(?:19|20)\\d{2}[-年./])`, 'u')

/** 发文字号 工信厅联节〔2022〕198号, 生成日期2022-12-06, 发布日期(2022-12-06): a label that only a space, or nothing, divides from a value that shows what it is. */
function unmarked(words: string): readonly Labelled[] {
  const row = pressedRow(words)
  if (row.length > 0 || words.length > 60) return row
  const number = numbered.exec(words)
  if (number) return [{ field: 'number', from: number[0].length, to: words.length }]
  const label = glued.exec(words)
  if (label && (!label[1] || namesBody(label[1], words.slice(label[1].length))))
    return [{ field: label[1] ? fieldOf(label[1])! : 'other', from: label[0].length, to: words.length }]
  const date = dated.exec(words)
  const field = date && fieldOf(date[1]!)
  return field && field !== 'date' && field !== 'source'
    ? [{ field, from: date[0].length, to: words.length - (date[0].endsWith('(') ? 1 : 0) }]
    : []
}

function namesBody(key: string, value: string): boolean {
  const field = fieldOf(key)
  return key.length === 4 && (field === 'issuer' || field === 'publisher') && isBodyLine(value)
}

const widePattern = keyPattern
  .split('|')
  .map((key) => [...key].join('\\s{0,6}'))
  .join('|')
const pressedKey = new RegExp(widePattern, 'gu')
/** Asked first: looking for keys all over a line that begins with none took a twentieth of reading. */
const beginsWithKey = new RegExp(`^(?:${widePattern})`, 'u')

/**
 * 公文名称商务部等14部门关于印发《…》的通知, 文 号生效日期2024-04-30发布日期2024-03-27: rows of a page's table whose cells lost what divided
 * them, two labels or more with a value at least, or a title behind its label.
 */
function pressedRow(words: string): readonly Labelled[] {
  if (words.length > 300 || !beginsWithKey.test(words) || /[。;]/u.test(words)) return []
  const keys = matchesOf(words, pressedKey)
  const row = keys.map((key, index) => {
    const after = key.index + key[0].length
    const value = words.slice(after, keys[index + 1]?.index ?? words.length)
    const from = after + value.length - value.trimStart().length
    return { field: fieldOf(key[0])!, from, to: Math.max(from, after + value.trimEnd().length) }
  })
  const [first] = row
  if (row.length === 1) return first!.field === 'title' && isTitleOfPage(words.slice(first!.from)) ? row : []
  const isKnown = row.some(({ field, from, to }) => to - from > 3 && field !== 'other' && field !== 'control')
  return isKnown || keys.every(([key]) => key.replace(/\s/gu, '').length > 2) ? row : []
}

function isTitleOfPage(words: string): boolean {
  return endsLikeTitle(words) && /关于|印发|转发/u.test(words)
}

const spaced = new RegExp(`^(?:${keyPattern})(?:\\s|\\d|$)`, 'u')

/**
 * Whether a line that stands next to one of a page's table is another of it, by less than would tell it alone: 法规层级:行政法规,
 * 分类 节能与综合利用, 项目 TAB 内容.
 */
export function goesWithMetadata(words: string): boolean {
  if (words.length > 120 || attachmentLabel(words)) return false
  if (spaced.test(words) || /^[^\t。]{1,8}\t[^\t。]{0,60}(?:\t|$)/u.test(words)) return true
  return /^\p{Script=Han}{2,8}:\s?\S/u.test(words) && !/[。;]/u.test(words) && addresseeEndIn(words) < 0
}
