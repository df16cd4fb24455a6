import type { Span } from '../domain/evidence.ts'
import type { Part, Table } from '../text/policy-tree.ts'
import { senseOf } from './owner-words.ts'
import type { TaskMention } from './task-mention.ts'

/** What a column of a task table holds. */
export type Column = 'number' | 'item' | 'task' | 'owner' | 'when' | 'other'

/** 序号 → number, 工作任务 → task, 工作事项 → item, 牵头处室及市县 → owner, 完成时限 → when. */
export function columnOf(heading: string): Column {
  const words = heading.replace(/\s/g, '')
  if (/^(?:序号|编号|No\.?)$/i.test(words)) return 'number'
  if (/时限|时间|期限|进度|节点/.test(words)) return 'when'
  if (
    /(?:单位|部门|处室|科室|机构|主体|责任人|领导|分工|市县|股室|镇街)(?:及.{0,6})?$/.test(words) &&
    /牵头|责任|配合|负责|参与|协|主办|承办|落实|实施|监督|督|支持|主管|完成|分工/.test(words)
  )
    return 'owner'
  if (/^(?:牵头|责任|配合|分工|主办|协办|参与)(?:方)?$/.test(words)) return 'owner'
  if (/任务|措施|举措|内容|要求|事项名称|具体|工作$/.test(words) && !/事项$|类别|领域/.test(words))
    return 'task'
  if (/事项|项目|类别|领域|名称|指标|工作|板块|方面/.test(words)) return 'item'
  return 'other'
}

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
    const task = pick(columns, ['task', 'item', 'other'])
    if (task < 0) return []
    const number = columns.indexOf('number')
    const item = columns.indexOf('item')
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

function pick(columns: readonly Column[], wanted: readonly Column[]): number {
  for (const column of wanted) if (columns.includes(column)) return columns.indexOf(column)
  return -1
}

/** The role that an owner column gives; null for a column of persons. */
export function roleOfColumn(heading: string): ReturnType<typeof senseOf> {
  return senseOf(heading.replace(/\s/g, ''))
}
