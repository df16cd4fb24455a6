import type { Span } from '../../../domain/evidence.ts'
import type { Part, Table } from '../../../text/policy-tree.ts'
import type { TaskMention } from '../task-mention.ts'
import { withOffices } from './office-columns.ts'
import { type Column, columnOf } from './task-columns.ts'
import { turned } from './turned-tables.ts'

/** A row that sets a task, with the column it was read by; rows of one table without owners and tasks set none. */
export interface TaskRow {
  readonly task: TaskMention
  readonly table: Table
  readonly row: readonly (Span | null)[]
  readonly columns: readonly Column[]
}

/** Rows of the tables that have a column of owners; one whose names stand in its first column is turned. */
export function findTaskRows(text: string, part: Part, index: number): TaskRow[] {
  const hasOwners = (table: Table) => columnsOf(text, table).includes('owner')
  return part.tables
    .flatMap((table) => (hasOwners(table) ? [table] : turned(text, table).filter(hasOwners)))
    .flatMap((table) => rowsOfTable(text, table, index))
}

function columnsOf(text: string, table: Table): readonly Column[] {
  return withOffices(text, table, table.names.map(columnOf))
}

function rowsOfTable(text: string, table: Table, part: number): TaskRow[] {
  const columns = columnsOf(text, table)
  const told = taskColumn(columns, table)
  if (told < 0) return []
  const task = detailOf(text, table, columns, told)
  const number = columns.indexOf('number')
  const item = itemColumn(columns, task)
  const owned = (row: TaskRow['row']) => columns.some((column, i) => column === 'owner' && row[i])
  const isContent = (i: number) => i > task && ['item', 'task', 'other'].includes(columns[i]!)
  let above: TaskRow['row'] | null = null
  return table.rows.flatMap((printed): TaskRow[] => {
    // 一、工业振兴: one cell that heads the rows below
    if (printed.filter((cell) => cell !== null).length === 1) return []
    // 二、整治任务 | 45: heads the rows below where what is to be done is left empty
    if (!owned(printed) && above && columns.some((_, i) => isContent(i) && above?.[i] && !printed[i]))
      return []
    // Nobody stands in a row: those of the row above are meant, whose cell reaches down.
    const row =
      owned(printed) || !above
        ? printed
        : printed.map((cell, i) => (columns[i] === 'owner' ? above![i]! : cell))
    above = row
    const span = row[task] ?? (item >= 0 ? row[item] : null)
    if (!span) return []
    const marker = number >= 0 && row[number] ? text.slice(row[number].start, row[number].end).trim() : null
    const heading = item >= 0 && item !== task ? (row[item] ?? null) : null
    const mention: TaskMention = {
      kind: 'row',
      part,
      path: marker ? [marker.replace(/[.、]$/, '')] : [],
      heading,
      span,
      parent: null,
      dated: row[columns.indexOf('when')] ?? span,
    }
    return [{ task: mention, table, row, columns }]
  })
}

export function findTableTasks(text: string, part: Part, index: number): TaskMention[] {
  return findTaskRows(text, part, index).map((row) => row.task)
}

/** The column that names what a row is about: 工作事项, or whatever stands between 序号 and 主要任务 (专项行动, 整治重点). */
function itemColumn(columns: readonly Column[], task: number): number {
  const item = columns.findIndex((column, i) => i !== task && (column === 'item' || column === 'task'))
  if (item >= 0 || task < 1 || columns[task - 1] !== 'other') return item
  return task === 1 || columns[task - 2] === 'number' ? task - 1 : -1
}

/** The column that says most of what is to be done: 主要内容 before 改革举措, 工作任务 before 工作事项. */
function taskColumn(columns: readonly Column[], { names }: Table): number {
  const tasks = columns.flatMap((column, i) => (column === 'task' ? [i] : []))
  const detailed = tasks.find((i) => /内容|具体|要求|措施/.test(names[i]!))
  if (detailed !== undefined) return detailed
  if (tasks[0] !== undefined) return tasks[0]
  return columns.includes('item') ? columns.indexOf('item') : columns.indexOf('other')
}

/** Cells of a heading are not longer on the average, and what they are headings of is twice as long. */
const longestHeading = 10

/**
 * 考核内容 | 评分要点, 级别 | 启动条件, 组别 | 包片乡镇: where the column of tasks holds a few words only, often the same for several rows,
 * the one beside it says what is to be done, if it holds more and stands before the owners.
 */
function detailOf(text: string, { rows }: Table, columns: readonly Column[], task: number): number {
  const next = task + 1
  const isBesideOwners =
    columns.slice(next + 1).includes('owner') && !columns.slice(0, next).includes('owner')
  if (!isBesideOwners || !['item', 'task', 'other'].includes(columns[next]!)) return task
  const length = (i: number) => {
    const cells = rows.flatMap((row) => (row[i] ? [text.slice(row[i].start, row[i].end).trim()] : []))
    return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
  }
  const own = length(task)
  return own <= longestHeading && length(next) >= own * 2 && length(next) > 6 ? next : task
}
