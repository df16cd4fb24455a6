import type { Header } from '../policy-tree.ts'
import type { Line } from './lines.ts'

type Field = Header['portal'][number]

/** What government pages label above a document. */
const labels =
  '索引号|发文机关|发文单位|制定机关|发文字号|文号|文件编号|文件名称|成文日期|成文时间|发文日期|发布日期|发布时间|发布机构|发布单位|发布机关|公开日期|印发日期|生成日期|标题|名称|主题分类|主题词|分类|有效性|状态|效力状态|时效性|时效|公文种类|体裁|体裁分类|生效日期|实施日期|施行日期|废止日期|失效日期|来源|信息来源|时间|日期|层级|类型|官方链接|原文链接|检索时间|检索关键词|文档类型|更新时间|组配分类|所属主题|公开方式|公开形式|公开范围|公开时限|责任部门|文件类型|发文机构|内容概述|概述|浏览量|浏览次数|阅读|阅读量|点击数|点击量|作者|字号|字体|视力保护色|下载地址|归档时间|关键词|公文类别|文种|载体类型|信息类别|信息索引|生成时间|文件状态|废止时间|公布日期|印发时间|标签|访问量|打印|分享'

/** 成文日期:, 【发文字号】:, * 来源 *: at the start of a line or behind a divider. */
const label = new RegExp(`(?<=^|[\\s|*>【[(•-])(${labels})[\\s*】\\]]*:[\\s*]*`, 'gu')

/** Keys of front matter (YAML above the text) and what government pages call them; null for what says nothing of the document. */
const keys: Readonly<Record<string, string>> = {
  title: '标题',
  name: '标题',
  issuer: '发布机构',
  issuing_body: '发文机关',
  issuing_authority: '发文机关',
  agency: '发布机构',
  author: '发布机构',
  department: '发布机构',
  publisher: '发布机构',
  org: '发布机构',
  organization: '发布机构',
  number: '文号',
  official_number: '文号',
  policy_number: '文号',
  doc_no: '文号',
  doc_number: '文号',
  document_number: '文号',
  docnumber: '文号',
  date: '日期',
  published: '发布日期',
  publish_date: '发布日期',
  published_at: '发布日期',
  published_date: '发布日期',
  pub_date: '发布日期',
  pubdate: '发布日期',
  release_date: '发布日期',
  issue_date: '成文日期',
  issued_on: '成文日期',
  signed_date: '成文日期',
  effective_date: '实施日期',
}

/** title: 关于…的通知, publish_date: "2022-08-02", tags: [政策]: a line of front matter. */
const keyed = /^([a-z][a-z_-]{1,24}):(?:\s+(.*))?$/iu

function frontMatter(words: string): Labelled | null {
  const found = keyed.exec(words)
  if (!found) return null
  const value = found[2] ?? ''
  const quoted = /^["'“](.*)["'”]$/u.exec(value)
  const from = words.length - value.length + (quoted ? 1 : 0)
  const label = keys[found[1]!.toLowerCase().replaceAll('-', '_')] ?? '其他'
  return { label, from, to: from + (quoted ? quoted[1]!.length : value.length) }
}

interface Labelled {
  readonly label: string
  readonly from: number
  readonly to: number
}

function labelled(words: string): readonly Labelled[] {
  const colon = words.indexOf(':')
  if (colon < 0 || words.length > 400) return []
  const key = frontMatter(words)
  if (key) return [key]
  const found = [...words.matchAll(label)]
  // Anything before the first label makes it a sentence that mentions one: 「…,联系时间:…」.
  if (!found[0] || /[\p{L}\p{N}]/u.test(words.slice(0, found[0].index))) return []
  return found.map((match, index) => {
    const from = match.index + match[0].length
    const until = found[index + 1]?.index ?? words.length
    return {
      label: match[1]!,
      from,
      to: from + words.slice(from, until).replace(/[\s|*【[(•-]+$/u, '').length,
    }
  })
}

/**
 * The labelled fields of the page's own table in a line: 「成文日期: 2018年12月18日」, several in one row of it.
 * Values run to the next label. `at` is where the line starts. Empty if the line is none.
 */
export function portalFields(words: string, at = 0): Field[] {
  return labelled(words)
    .filter(({ from, to }) => to > from)
    .map(({ label: name, from, to }) => ({ label: name, value: { start: at + from, end: at + to } }))
}

/** Whether a line is of the page's table, if only by a label without a value. */
export function isPortalLine(words: string): boolean {
  return labelled(words).length > 0
}

/** [发文字号], 【成文日期】: a label in brackets on a line of its own, its value in the lines below. */
const bracketLabel = new RegExp(`^[[【](${labels})[\\]】]$`, 'u')

/** [打印]: what a page lets its reader do. */
const control = /^(?:打印|分享|字号|字体|下载地址|视力保护色)$/u

/** A number or a date may stand over so many lines below its label: 京发改 | 〔2026〕 | 341号. */
const longestValue = 4

/** The field whose label in brackets is line `at`, with the lines it takes; null if the line is no such label. */
function bracketField(lines: readonly Line[], at: number): { field: Field | null; lines: number } | null {
  const name = bracketLabel.exec(lines[at]!.text)?.[1]
  if (!name) return null
  if (control.test(name)) return { field: null, lines: 1 }
  let end = at + 1
  while (end < lines.length && !/^[[【]/u.test(lines[end]!.text)) end++
  // Below the last label of the table there is no other to end its value: it is one line.
  const taken =
    end < lines.length && end - at - 1 <= longestValue ? end - at - 1 : Number(at + 1 < lines.length)
  if (taken === 0) return { field: null, lines: 1 }
  const value = { start: lines[at + 1]!.start, end: lines[at + taken]!.end }
  return { field: { label: name, value }, lines: taken + 1 }
}

/** All fields of a stretch of lines, and the lines they take: a label alone has its value in the next line. */
export function portalOf(lines: readonly Line[]): { fields: Field[]; used: ReadonlySet<Line> } {
  const fields: Field[] = []
  const used = new Set<Line>()
  lines.forEach((line, index) => {
    const bracketed = bracketField(lines, index)
    if (bracketed) {
      for (const taken of lines.slice(index, index + bracketed.lines)) used.add(taken)
      if (bracketed.field) fields.push(bracketed.field)
      return
    }
    const found = labelled(line.text)
    if (found.length === 0) return
    used.add(line)
    fields.push(...portalFields(line.text, line.start))
    const last = found.at(-1)!
    const next = lines[index + 1]
    if (last.to > last.from || !next || labelled(next.text).length > 0 || next.text.length > 80) return
    // A table drawn as lines: label, value, label, value. The value of an empty label is not the title below.
    const after = lines[index + 2]
    const row = after !== undefined && labelled(after.text).length > 0
    if (!row && !/^\d{4}[-年]/.test(next.text)) return
    used.add(next)
    fields.push({ label: last.label, value: { start: next.start, end: next.end } })
  })
  return { fields, used }
}
