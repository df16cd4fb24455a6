import type { Span } from '../../../domain/evidence.ts'
import type { Comparator } from '../../../domain/metric.ts'
import type { Part, PolicyTree, Table } from '../../../text/policy-tree.ts'
import { indicatorColumn } from '../../../text/tree/tables/column-names.ts'
import { findDates } from '../../dates/dates.ts'
import { dueDates, headDeadline } from '../../dates/deadlines.ts'
import { planYears } from '../../dates/plan-years.ts'
import type { MetricMention } from '../metric-mention.ts'
import { comparisonOf } from '../quantities/comparators.ts'
import { findQuantities } from '../quantities/quantities.ts'
import { tellsResults } from './result-tables.ts'

const unitColumn = /^(?:计量)?单\s*位$/
/** 2025年, 2025年目标值, 2020年(基期): the year of a column. */
export const yearColumn = /((?:19|20)\d{2})\s*年?/
/** 2022年(基数), 2020年实际, 2021年预计完成: a year that is no target. */
const ofTheBase = /基[数期准线]|现状|实际|实绩|(?:完成|实现)(?:情况|[数值量])|预计完成/
/** 目标值, 规划目标: a column of targets without a year. */
const targetColumn = /目标值?$|规划值$/
/** 2020年目标, 2020年规划数: a target, though that year was over at issue. */
const saysTarget = /目标|规划|任务|计划/

/** 2025年, “十四五”规划目标: the year of a column, or the last one of its plan. */
function yearOf(words: string): string | null {
  const year = yearColumn.exec(words)?.[1]
  if (year) return year
  return saysTarget.test(words) ? (planYears(words)?.until.slice(0, 4) ?? null) : null
}

/** Where a table keeps what. */
interface Columns {
  readonly indicator: number
  readonly unit: number | null
  readonly baseline: number | null
  readonly targets: readonly { readonly at: number; readonly deadline: string | null }[]
}

/**
 * The rows of tables of indicators (主要指标: 指标 | 单位 | 2020年 | 2025年 | 属性): the last year and every other after the year
 * of issue is a target, the last one before them the baseline. A table without such columns gives nothing.
 */
export function tableMetrics(
  { clean }: PolicyTree,
  part: Part,
  index: number,
  issuedOn: string | null,
): MetricMention[] {
  const wordsOf = ({ start, end }: Span) => clean.text.slice(start, end).replace(/\s+/g, '')
  return part.tables.flatMap((table) => {
    const named = table.names.length > 0 ? table.names : table.header.map(wordsOf)
    const columns = columnsOf(named, issuedOn)
    if (!columns) return []
    const isFilled = (at: number) => table.rows.some((row) => row[at] && cellValue(wordsOf(row[at])))
    const caption = clean.text.slice(Math.max(part.span.start, table.span.start - 60), table.span.start)
    if (tellsResults(caption, named, isFilled, columns.targets, issuedOn)) return []
    const governing = leadingDeadline(clean.text, part.span.start, table.span.start, issuedOn)
    return table.rows
      .flatMap((row) => rowMetrics(row, columns, wordsOf, index))
      .map((metric) => ({ ...metric, deadline: metric.deadline ?? governing }))
  })
}

/** 2011年主要任务指标如下:…。其他指标见下表。: by when, as the paragraph says that leads to the table. */
function leadingDeadline(text: string, from: number, at: number, issuedOn: string | null): string | null {
  const before = text.slice(Math.max(from, at - 600), at).trimEnd()
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  if (!/(?:见|如)(?:下|附)表[。:]?$/.test(paragraph)) return null
  return headDeadline(paragraph, dueDates(paragraph, findDates(paragraph, undefined, issuedOn), issuedOn))
    .deadline
}

function columnsOf(header: readonly string[], issuedOn: string | null): Columns | null {
  const indicator = header.findIndex((words) => indicatorColumn.test(words))
  if (indicator < 0) return null
  const years = header.flatMap((words, at) => {
    const year = yearOf(words)
    return year ? [{ at, year }] : []
  })
  const last = years
    .map(({ year }) => year)
    .sort()
    .at(-1)
  // beside 2022年(基数) the year of issue is one of the plan too
  const base = years.some(
    ({ at, year }) => year < (issuedOn ?? '').slice(0, 4) && ofTheBase.test(header[at]!),
  )
  const first = Number(issuedOn?.slice(0, 4)) + (base ? 0 : 1)
  const coming = years.filter(
    ({ at, year }) =>
      !ofTheBase.test(header[at]!) &&
      (Number(year) >= first ||
        (year === last && (!(Number(year) < Number(issuedOn?.slice(0, 4))) || saysTarget.test(header[at]!)))),
  )
  const plain = header.findIndex((words) => targetColumn.test(words))
  if (coming.length === 0 && plain < 0) return null
  const unit = header.findIndex((words) => unitColumn.test(words))
  return {
    indicator,
    unit: unit < 0 ? null : unit,
    baseline: years.filter((one) => !coming.includes(one)).at(-1)?.at ?? null,
    targets:
      coming.length > 0
        ? coming.map(({ at, year }) => ({ at, deadline: `${year}-12-31` }))
        : [{ at: plain, deadline: null }],
  }
}

function rowMetrics(
  row: Table['rows'][number],
  { indicator, unit, baseline, targets }: Columns,
  wordsOf: (span: Span) => string,
  part: number,
): MetricMention[] {
  const name = row[indicator]
  if (!name) return []
  // 每千人口执业(助理)医师数(人), 城镇化率(%): the unit may stand in the name
  const { words, inName } = nameAndUnit(wordsOf(name))
  if (words.length < 2) return []
  const unitCell = unit === null ? null : row[unit]
  const before = baseline === null ? null : row[baseline]
  const was = before ? cellValue(wordsOf(before)) : null
  return targets.flatMap(({ at, deadline }) => {
    const cell = row[at]
    const value = cell ? cellValue(wordsOf(cell)) : null
    if (!cell || !value) return []
    return [
      {
        part,
        span: { start: Math.min(name.start, cell.start), end: Math.max(name.end, cell.end) },
        indicator: words,
        comparator: value.comparator,
        target: value.value,
        targetMax: value.max,
        baseline: was?.value ?? null,
        unit: scaled(value.unit, unitCell ? wordsOf(unitCell) || inName : inName),
        per: /每([十百千万]+(?:名|位)?(?:常住人口|人口|居民|人))/.exec(words)?.[1] ?? null,
        deadline,
        scope: null,
        confidence: 0.93,
        rule: 'indicator-table',
      },
    ]
  })
}

/** 200万, of what is counted in 人: 万人. */
function scaled(own: string | null, named: string | null): string | null {
  return /^(?:万|亿|万亿)$/.test(own ?? '') && named !== null && !/^[万亿]/.test(named)
    ? own + named
    : (own ?? named)
}

function nameAndUnit(words: string): { words: string; inName: string | null } {
  const name = words.replace(/^\d{1,2}(?:[.、)]|(?!岁|[A-Z]))(?=\D)/, '')
  const inName = /^(.+?)[((]([^()()]{1,8})[))]$/.exec(name)
  const isUnit =
    inName &&
    (inName[2] === '%' ||
      findQuantities(`1${inName[2]}`).some((one) => one.span.end === inName[2]!.length + 1))
  return isUnit ? { words: inName[1]!, inName: inName[2]! } : { words: name, inName: null }
}

/** >90, ≥95%, 10左右, [5], 3.8-4.2, 不低于70%; null where the cell says no number (持续提高, —). */
export function cellValue(
  words: string,
): { value: number; max: number | null; unit: string | null; comparator: Comparator } | null {
  const cell =
    /^[[〔【(]?(?<sign>≥|>=|>|≤|<=|<|不低于|不少于|达到|不超过|不高于|控制在|降至|低于|高于|超过)?(?<value>\d+(?:,\d{3})*(?:\.\d+)?)(?:[-—~](?<max>\d+(?:\.\d+)?))?(?<unit>%|‰)?(?<after>以上|以下|以内|左右)?[\]〕】)]?$/.exec(
      words,
    )?.groups
  if (!cell) return amountIn(words)
  const number = (digits: string) => Number(digits.replaceAll(',', ''))
  const sign = cell.sign ?? cell.after ?? ''
  return {
    value: number(cell.value!),
    max: cell.max ? number(cell.max) : null,
    unit: cell.unit ?? null,
    comparator: cell.max ? 'RANGE' : (compares[sign] ?? 'EQ'),
  }
}

/** 25万亩, 300家以上, 控制在5.5‰以内: a cell with a unit of its own. */
function amountIn(cell: string): ReturnType<typeof cellValue> {
  // 比2020年下降15%以上
  const words = cell.replace(/^[比较]\d{4}年[底末]?(?:累计)?/, '')
  const [amount] = findQuantities(words)
  if (!amount || amount.span.end < words.length || typeof amount.value === 'string') return null
  const { comparator, length } = comparisonOf(words.slice(0, amount.span.start), amount)
  if (length !== amount.span.start) return null
  const { value, max, unit } = amount
  return { value, max, unit, comparator }
}

const compares: Readonly<Record<string, Comparator>> = {
  '≥': 'GTE',
  '>=': 'GTE',
  不低于: 'GTE',
  不少于: 'GTE',
  达到: 'GTE',
  以上: 'GTE',
  '≤': 'LTE',
  '<=': 'LTE',
  不超过: 'LTE',
  不高于: 'LTE',
  控制在: 'LTE',
  降至: 'LTE',
  以下: 'LTE',
  以内: 'LTE',
  '>': 'GT',
  高于: 'GT',
  超过: 'GT',
  '<': 'LT',
  低于: 'LT',
  左右: 'APPROX',
}
