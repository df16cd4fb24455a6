import type { Span } from '../../../domain/evidence.ts'
import type { Comparator } from '../../../domain/metric.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { Part, PolicyTree } from '../../../text/policy-tree.ts'
import { indicatorColumn } from '../../../text/tree/tables/column-names.ts'
import { deadlineOf, findDates } from '../../dates/dates.ts'
import { dueDates, isOver } from '../../dates/deadlines.ts'
import type { MetricMention } from '../metric-mention.ts'
import { cellValue } from './indicator-tables.ts'
import { dueOfRows } from './metric-cells.ts'
import { bareMeasure, movedBy, quotaColumns } from './quota-columns.ts'
import { type Grid, lineGrids, nameColumn, placeColumn } from './quota-grids.ts'
import { deadlineOfNote } from './quota-note.ts'

/** 任务分解表, 用地计划表, 指标分配表. */
const quotas = /计划|任务|目标|指标|分配|分解/
/** 任务分解表, 任务及责任分解表, 各县任务见下表: what every column of numbers is. */
const handedDown = /(?:任务|目标|指标)[^。;]{0,8}(?:(?:分解|分配|下达)|(?:见|如)[下附]表)/
/** 完成情况统计表: what was done; 招生计划表, 名额分配表: places handed out, which nobody has to reach. */
const noQuotas = /完成情况|统计|通报|排名|现状|招[生录考聘]|名额|编制数/
const unitLine = /单位[::]\s*(?<unit>[^\s,。;::()()]{1,8})/
/** (单位:个), alone on its line or behind the name of the table. */
const unitNote = /[((]?单位[::]\s*[^\s,。;::()()]{1,8}[))]?/
/** 江桥镇, 工业区, 合计: whom a row is for. */
const place =
  /^(?:\p{Script=Han}{1,9}(?:省|市|县|区|旗|盟|州|镇|乡|街道|村|园区|办事处|中学|小学|医院|公司)|合计|总计|全[省市县区])$/u
const whole = /^(?:合计|总计|全[省市县区])$/
/** Under 地区 any name is a place: 京津冀, 长江经济带, 青川市(含高新区). */
const anyName = /^\p{Script=Han}{2,16}(?:[((]\p{Script=Han}{2,12}[))])?$/u

/** 各市“十四五”节能减排约束性目标 is of those years, 《“十四五”规划》 is not. */
const barePlan = /“[七八九十一二三四]{1,2}五”(?!规划|时期|期间|期末|末)/u

/** 表1 “十二五”综合利用主要指标: what stands in the columns of years is aimed at, of whatever the rows are. */
const aims = /(?:主要|发展|规划|约束性|预期性)(?:指标|目标)/

/** 固体废物种类 in front of 2015年综合利用量(亿吨) and 2015年利用率(%): the first column, if two others or more say a year and their unit; else -1. */
function kindColumn(names: readonly string[]): number {
  const dated = names.filter((words) =>
    /^\d{4}年\p{Script=Han}{2,}[^()()]*[((][^()()]{1,8}[))]$/u.test(words),
  )
  return dated.length > 1 ? firstWords(names) : -1
}

/** 排查目标(户), 任务数(亩): a column that says of itself that it is handed down, whatever its table is called. */
const setsTarget = /(?:目标|任务)[数量值]?[((][^()()]{1,8}[))]$/

/** The first column that does not number its rows, if it has a name without numbers; else -1. */
function firstWords(names: readonly string[]): number {
  const at = names.findIndex((words) => !/^序\s*号$/.test(words))
  return /\d/.test(names[at] ?? '0') || indicatorColumn.test(names[at]!) ? -1 : at
}

/** A line, or the two cells of one: 城东区 26.8. */
const placeAndNumber = /(?<=^|\n)\p{Script=Han}{2,12}(?=[ \t]*[\d,.]+[ \t]*(?:\n|$))|[^\n]+/gu

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
  const drawn = part.tables.map(({ span, names, rows }) => ({ start: span.start, names, rows }))
  const grids = drawn.some(({ rows }) => rows.length > 0) ? drawn : lineGrids(text, part, leastRows)
  const read = grids.flatMap((grid) => gridQuotas(text, part, grid, index, issuedOn))
  return read.length > 0 ? read : lineQuotas(text, part, index, issuedOn)
}

function gridQuotas(
  text: string,
  part: Part,
  { start, names, rows }: Grid,
  index: number,
  issuedOn: string | null,
): MetricMention[] {
  const wordsOf = (cell: Span | null | undefined) =>
    cell ? text.slice(cell.start, cell.end).replace(/\s+/g, '') : ''
  const caption = captionOf(text.slice(Math.max(part.span.start, start - 160), start))
  const own =
    caption
      .split('\n')
      .map((line) => line.replace(unitNote, '').trim())
      .findLast((line) => line !== '') ?? ''
  const [date, another] = findDates(own.replace(barePlan, '$&期间'), undefined, issuedOn)
  const by = date && !another && !isOver(own, date, issuedOn) ? deadlineOf(date) : null
  const places = names.findIndex((words) => placeColumn.test(words) || nameColumn.test(words))
  const kinds = places < 0 && aims.test(own) ? kindColumn(names) : -1
  const groups =
    places < 0 && kinds < 0 && names.some((words) => setsTarget.test(words)) ? firstWords(names) : -1
  const at = Math.max(places, kinds, groups)
  const surely = kinds >= 0 || groups >= 0 || (at >= 0 && placeColumn.test(names[at]!))
  // 合计 may stand under 序号
  const whom = (row: (typeof rows)[number]) => row[at] ?? (whole.test(wordsOf(row[0])) ? row[0]! : null)
  const named = rows.filter((row) => (surely ? anyName : place).test(wordsOf(whom(row))))
  const hands = groups >= 0 || quotas.test(caption) || (by !== null && date!.kind === 'period')
  if (at < 0 || named.length < leastRows || !hands || noQuotas.test(own)) return []
  const unit = unitLine.exec(caption)?.groups?.unit ?? null
  const columns = quotaColumns(names, at, unit, issuedOn?.slice(0, 4) ?? '', handedDown.test(caption))
  const dueOf = dueOfRows(text, names, issuedOn)
  const noted = by ?? deadlineOfNote(text, Math.max(...rows.at(-1)!.map((cell) => cell?.end ?? 0)), issuedOn)
  return named.flatMap((row) =>
    columns.flatMap(({ at: column, unit, name: words, deadline }) => {
      const cell = row[column]
      const value = cell && cellValue(wordsOf(cell))
      const name = words.length > 1 ? words : subjectOf(caption)
      const measure = unit ?? value?.unit ?? null
      // nothing is handed to a place under whose name stands 0
      if (!cell || !value || value.value === 0 || value.max !== null) return []
      if ((measure === null && !bareMeasure.test(name)) || name.length < 2) return []
      const span = { start: whom(row)!.start, end: cell.end }
      const { comparator } = value
      const read = {
        name,
        target: value.value,
        unit: measure,
        row: wordsOf(whom(row)),
        deadline: deadline ?? dueOf(row) ?? noted,
      }
      return [
        quota(index, span, {
          ...read,
          comparator: comparator === 'EQ' ? (movedBy(name) ?? comparator) : comparator,
          confidence: 0.75,
        }),
      ]
    }),
  )
}

/** The lines above a table, the last that say something. */
function captionOf(before: string): string {
  return before
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-2)
    .join('\n')
}

/** The same of a table printed one cell a line, or two: a place, and the first number under it or beside it. */
function lineQuotas(text: string, { span }: Part, index: number, issuedOn: string | null): MetricMention[] {
  const words = text.slice(span.start, span.end)
  if (!unitLine.test(words)) return []
  const lines = matchesOf(words, placeAndNumber).map((match) => ({
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
  if (!quotas.test(caption) || noQuotas.test(caption)) return []
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
      {
        name: subjectOf(caption),
        target: Number(cell.words.replaceAll(',', '')),
        unit,
        row: words,
        deadline,
        comparator: 'EQ',
        confidence: 0.65,
      },
    )
  })
}

interface Quota {
  readonly name: string
  readonly target: number
  readonly unit: string | null
  readonly row: string
  readonly deadline: string | null
  readonly comparator: Comparator
  readonly confidence: number
}

function quota(
  part: number,
  span: Span,
  { name, target, unit, row, deadline, comparator, confidence }: Quota,
): MetricMention {
  return {
    part,
    span,
    indicator: name,
    comparator,
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

/** 各设区市用水总量, 分市(州)新增充电桩: whose it is stands in the rows. */
const ofEach = /^[各分](?:设区|地)?[省市县区旗盟州乡镇街道村地]+(?:[((][^()()]{1,8}[))])?(?=.{2})/

/** 2014年嘉定区建设用地减量化计划表: 嘉定区建设用地减量化; 公共厕所2022—2024年建设任务分解表: 公共厕所建设. */
function subjectOf(caption: string): string {
  const title =
    caption
      .replace(unitNote, '')
      .replace(/\s+/g, '')
      .split(/附件?\d*[::]?|[。;]/)
      .at(-1) ?? ''
  const subject = title.replace(/(?:任务|计划|目标|指标|名额)*(?:分解|分配|下达|安排)*表?[((]?$/, '')
  const behind = subject.replace(/^.*?\d{4}年度?/, '').replace(ofEach, '')
  return (behind.length > 3 ? behind : subject.replace(/(?:\d{4}年?[-—–~至])?\d{4}年度?/, '')).slice(-30)
}
