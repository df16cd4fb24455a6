import type { Span } from '../../domain/evidence.ts'
import type { Part, PolicyTree, Table } from '../../text/policy-tree.ts'
import { findDates } from '../dates/dates.ts'
import { dueDates } from '../dates/deadlines.ts'
import { cellValue, yearColumn } from './indicator-tables.ts'
import type { MetricMention } from './metric-mention.ts'
import { findQuantities } from './quantities.ts'

/** 任务分解表, 招生计划表, 指标分配表; not a table of what was done. */
const quotas = /计划|任务|目标|指标|名额|分配|分解/
const results = /完成情况|统计|通报|排名|现状/
const unitLine = /单位[::]\s*(?<unit>[^\s,。;::]{1,8})/
/** 江桥镇, 工业区, 合计: whom a row is for. */
const place =
  /^(?:\p{Script=Han}{1,9}(?:省|市|县|区|旗|盟|州|镇|乡|街道|村|园区|办事处|中学|小学|医院|公司)|合计|总计|全[省市县区])$/u
const whole = /^(?:合计|总计|全[省市县区])$/
const placeColumn = /^(?:省|市|县|区|旗|地区|乡镇|镇|街道|街镇|单位|区域|城市|辖区|学校|名称)/
const quotaColumn = /目标|任务|计划|指标|名额|数量|分配/

const longestRow = 12
/** Rows fewer than this are no distribution. */
const leastRows = 3

/**
 * The quotas of tables that hand a target down to places: the column says what, the row for whom (`scope`). A table of years has
 * one for each year to come.
 */
export function quotaMetrics(
  { clean: { text } }: PolicyTree,
  part: Part,
  index: number,
  issuedOn: string | null,
): MetricMention[] {
  const drawn = part.tables.flatMap((table) => tableQuotas(text, part, table, index, issuedOn))
  return drawn.length > 0 ? drawn : lineQuotas(text, part, index, issuedOn)
}

function tableQuotas(
  text: string,
  part: Part,
  { span, names, rows }: Table,
  index: number,
  issuedOn: string | null,
): MetricMention[] {
  const wordsOf = (cell: Span | null | undefined) =>
    cell ? text.slice(cell.start, cell.end).replace(/\s+/g, '') : ''
  const caption = text.slice(Math.max(part.span.start, span.start - 160), span.start)
  const at = names.findIndex((words) => placeColumn.test(words))
  const named = rows.filter((row) => place.test(wordsOf(row[at])))
  if (at < 0 || named.length < leastRows || !quotas.test(caption) || results.test(caption)) return []
  const unit = unitLine.exec(caption)?.groups?.unit ?? null
  const title = subjectOf(caption)
  const firstYear = issuedOn?.slice(0, 4) ?? ''
  const columns = names.flatMap((words, column) => {
    const own = /[((]([^()()]{1,8})[))]$/.exec(words)?.[1]
    const unitOf = own && isUnit(own) ? own : unit
    const year = yearColumn.exec(words)?.[1]
    if (unitOf === null || column === at || (year && year < firstYear)) return []
    if (!year && !quotaColumn.test(words)) return []
    const name = words.replace(/[((].*$/, '').replace(/^\d{4}年度?/, '')
    return [
      { column, unit: unitOf, name: name.length > 1 ? name : title, deadline: year ? `${year}-12-31` : null },
    ]
  })
  return named.flatMap((row) =>
    columns.flatMap(({ column, unit, name, deadline }) => {
      const cell = row[column]
      const value = cell && cellValue(wordsOf(cell))
      return value && name.length > 1
        ? [
            quota(
              index,
              { start: row[at]!.start, end: cell.end },
              name,
              value.value,
              unit,
              wordsOf(row[at]),
              deadline,
              0.75,
            ),
          ]
        : []
    }),
  )
}

/** The same of a table printed one cell a line: a place, and the first number under it. */
function lineQuotas(text: string, { span }: Part, index: number, issuedOn: string | null): MetricMention[] {
  const lines = [...text.slice(span.start, span.end).matchAll(/[^\n]+/g)].map((match) => ({
    words: match[0].trim(),
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
  const head = lines.findIndex(({ words }) => unitLine.test(words) && words.length < 16)
  if (head < 1) return []
  const caption = lines
    .slice(Math.max(0, head - 4), head)
    .map(({ words }) => words)
    .join('')
  if (!quotas.test(caption) || results.test(caption)) return []
  const unit = unitLine.exec(lines[head]!.words)!.groups!.unit!
  const rows = lines.flatMap(({ words }, at) =>
    at > head && place.test(words) && isNumber(lines[at + 1]?.words) ? [at] : [],
  )
  if (rows.length < leastRows) return []
  const dates = rows.map((at, nth) => {
    // 2014⏎年12月底 is one date, 14⏎2014 are two cells
    const cells = lines.slice(at, rows[nth + 1] ?? at + longestRow).map(({ words }) => words)
    const row = cells.join(' ').replace(/ (?=[年月日])/g, '')
    return dueDates(row, findDates(row, undefined, issuedOn), issuedOn)[0]?.until ?? null
  })
  const common = dates.find((date) => date !== null) ?? null
  return rows.map((at, nth) => {
    const { start, words } = lines[at]!
    const cell = lines[at + 1]!
    const deadline = whole.test(words) ? common : (dates[nth] ?? null)
    return quota(
      index,
      { start, end: cell.end },
      subjectOf(caption),
      Number(cell.words.replaceAll(',', '')),
      unit,
      words,
      deadline,
      0.65,
    )
  })
}

function quota(
  part: number,
  span: Span,
  indicator: string,
  target: number,
  unit: string,
  row: string,
  deadline: string | null,
  confidence: number,
): MetricMention {
  return {
    part,
    span,
    indicator,
    comparator: 'EQ',
    target,
    targetMax: null,
    baseline: null,
    unit,
    per: null,
    deadline,
    scope: whole.test(row) ? null : row,
    confidence,
    rule: 'quota-table',
  }
}

function isNumber(words: string | undefined): boolean {
  return words !== undefined && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(words)
}

function isUnit(words: string): boolean {
  return words === '%' || findQuantities(`1${words}`).some(({ span }) => span.end === words.length + 1)
}

/** 2014年嘉定区建设用地减量化计划表: 嘉定区建设用地减量化. */
function subjectOf(caption: string): string {
  const title =
    caption
      .replace(unitLine, '')
      .replace(/\s+/g, '')
      .split(/附件?\d*[::]?|[。;]/)
      .at(-1) ?? ''
  return title
    .replace(/^.*?\d{4}年度?/, '')
    .replace(/(?:任务|计划|目标|指标|名额)*(?:分解|分配|下达|安排)*表?[((]?$/, '')
    .slice(-30)
}
