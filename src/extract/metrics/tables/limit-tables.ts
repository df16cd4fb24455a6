import type { Span } from '../../../domain/evidence.ts'
import type { Part, PolicyTree, Table } from '../../../text/policy-tree.ts'
import { indicatorColumn } from '../../../text/tree/tables/column-names.ts'
import type { MetricMention } from '../metric-mention.ts'
import { cellValue } from './indicator-tables.ts'
import { isUnit } from './quota-columns.ts'

/** ≤32, ≥18.8%: a cell that binds by its sign. */
const bound = /^[≤≥<>]=?\d/
/** 灰分(Ad)(%); 硫分St,d,%: the unit stands at the end of the name. */
const unitAtEnd = /^(?<name>.{2,}?)[((,,/](?<unit>[^()(),,]{1,8})[))]?$/
const fewestRows = 2
const fewestColumns = 2

interface LimitColumn {
  readonly at: number
  readonly name: string
  readonly unit: string | null
}

/**
 * Tables of limits (用途 | 灰分,% | 硫分,%): what stands in the first column is bound by each of the columns in which nothing
 * but bounds stands. Two such columns show that it is one.
 */
export function limitMetrics({ clean: { text } }: PolicyTree, part: Part, index: number): MetricMention[] {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, '')
  return part.tables.flatMap(({ names, rows }) => {
    if (rows.length < fewestRows || names.some((words) => indicatorColumn.test(words))) return []
    const columns = limitColumns(names, rows, wordsOf)
    if (columns.length < fewestColumns) return []
    return rows.flatMap((row) => columns.flatMap((column) => limit(row, column, wordsOf, index)))
  })
}

function limitColumns(
  names: readonly string[],
  rows: Table['rows'],
  wordsOf: (cell: Span) => string,
): LimitColumn[] {
  return names.flatMap((words, at) => {
    const cells = rows.flatMap((row) => row[at] ?? [])
    if (at === 0 || cells.length < fewestRows || !cells.every((cell) => bound.test(wordsOf(cell)))) return []
    const found = unitAtEnd.exec(words)?.groups
    const unit = found && isUnit(found.unit!) ? found.unit! : null
    return [{ at, name: unit === null ? words : found!.name!, unit }]
  })
}

function limit(
  row: Table['rows'][number],
  { at, name, unit }: LimitColumn,
  wordsOf: (cell: Span) => string,
  part: number,
): MetricMention[] {
  const first = row.find((cell) => cell && !/^\d{1,3}$/.test(wordsOf(cell)))
  const cell = row[at]
  const value = cell ? cellValue(wordsOf(cell)) : null
  if (!first || !cell || !value || bound.test(wordsOf(first))) return []
  return [
    {
      part,
      span: { start: first.start, end: cell.end },
      indicator: `${wordsOf(first)}${name}`,
      comparator: value.comparator,
      target: value.value,
      targetMax: null,
      baseline: null,
      unit: value.unit ?? unit,
      per: null,
      deadline: null,
      scope: null,
      confidence: 0.8,
      rule: 'limit-table',
    },
  ]
}
