import type { Span } from '../../domain/evidence.ts'
import type { Part, Table } from '../../text/policy-tree.ts'
import type { TaskMention } from './task-mention.ts'

/** What a column of a task table holds. */
export type Column = 'number' | 'item' | 'task' | 'owner' | 'when' | 'other'

/** 序号 → number, 工作任务 → task, 工作事项 → item, 牵头处室及市县 → owner, 完成时限 → when. */
export function columnOf(heading: string): Column {
  const words = heading.replace(/\s/g, '')
  if (/^(?:序号|编号|No\.?)$/i.test(words)) return 'number'
  if (/时限|时间|期限|进度|节点/.test(words)) return 'when'
  if (ownerHeading.test(words) && ownerDuty.test(words)) return 'owner'
  if (/^(?:牵头|责任|配合|分工|主办|协办|参与)(?:方)?$/.test(words)) return 'owner'
  if (/(?:类型|类别|领域|名称|事项|项目|板块|方面|指标)$/.test(words)) return 'item'
  if (/任务|措施|举措|内容|要求|具体|工作/.test(words)) return 'task'
  return 'other'
}

/** 牵头处室及市县, 责任单位(部门), 指导部门, 任务分工 */
const ownerHeading =
  /(?:单位|部门|处室|科室|机构|主体|责任人|领导|分工|市县|股室|镇街)(?:\(.{1,8}\)|及.{0,6})?$/
const ownerDuty = /牵头|责任|配合|负责|参与|协|主办|承办|落实|实施|监督|督|支持|主管|完成|分工|指导/

/** A row that sets a task, with the column it was read by; rows of one table without owners and tasks set none. */
export interface TaskRow {
  readonly task: TaskMention
  readonly table: Table
  readonly row: readonly (Span | null)[]
  readonly columns: readonly Column[]
}

/** Rows of the tables that have a column of owners or of tasks with a date. */
export function findTaskRows(text: string, part: Part, index: number): TaskRow[] {
  return part.tables.flatMap((table) => {
    const columns = table.header.map((cell) => columnOf(text.slice(cell.start, cell.end)))
    if (!columns.includes('owner')) return []
    const task = taskColumn(columns, table, text)
    if (task < 0) return []
    const number = columns.indexOf('number')
    const item = columns.findIndex((column, i) => i !== task && (column === 'item' || column === 'task'))
    return table.rows.flatMap((row): TaskRow[] => {
      const span = row[task] ?? (item >= 0 ? row[item] : null)
      if (!span) return []
      const marker = number >= 0 && row[number] ? text.slice(row[number].start, row[number].end).trim() : null
      const heading = item >= 0 && item !== task ? (row[item] ?? null) : null
      const dated = row[columns.indexOf('when')]
      const mention: TaskMention = {
        kind: 'row',
        part: index,
        path: marker ? [marker.replace(/[.、]$/, '')] : [],
        heading,
        span,
        parent: null,
        dated: dated ?? span,
      }
      return [{ task: mention, table, row, columns }]
    })
  })
}

export function findTableTasks(text: string, part: Part, index: number): TaskMention[] {
  return findTaskRows(text, part, index).map((row) => row.task)
}

/** The column that says most of what is to be done: 主要内容 before 改革举措, 工作任务 before 工作事项. */
function taskColumn(columns: readonly Column[], table: Table, text: string): number {
  const tasks = columns.flatMap((column, i) => (column === 'task' ? [i] : []))
  const detailed = tasks.find((i) => {
    const cell = table.header[i]
    return cell && /内容|具体|要求|措施/.test(text.slice(cell.start, cell.end))
  })
  if (detailed !== undefined) return detailed
  if (tasks[0] !== undefined) return tasks[0]
  return columns.includes('item') ? columns.indexOf('item') : columns.indexOf('other')
}
