import type { Table } from '../../../text/policy-tree.ts'
import type { Column } from './task-columns.ts'

/** 部门, 单位名称, 成员单位, or a name that the column beside it bears too: says nothing of a duty. */
const office = /^(?:(?:主要|相关|有关|成员|县直|市直|省直|区直)?(?:部门|单位|机构)(?:名称|\(.{1,8}\))?)?$/

/** 主要职责, 工作任务, 考核内容: what those of the row must do; not 考核得分, 联系电话. */
const duties = /职责|职能|任务|分工|(?:考核|工作|重点|整治|主要)(?:内容|项目|事项|要点)/

/** 县水利局, 县委农工部, 市红十字会, 南洋街道: one office by its name. */
const name =
  /^[\u4e00-\u9fff()]{1,16}(?:[局委办厅部院所站]|中心|公司|集团|政府|街道|管委会|委员会|联合会|红十字会|妇联|残联|工会|总工会|团委|法院|检察院|[总支大]队|银行|学校)$/

/**
 * The columns of a table that names the offices in a column without saying in its heading that a duty is theirs: 部门 | 主要职责, or
 * 考核项目 over two columns, 县水利局 in the second, before 考核内容. As they were where it is no such table.
 */
export function withOffices(text: string, table: Table, columns: readonly Column[]): readonly Column[] {
  if (columns.includes('owner')) return withMembers(table, columns)
  if (!table.names.some((heading) => duties.test(heading))) return columns
  const of = columns.findIndex((_, i) => office.test(headingOf(table, i)) && holdsOffices(text, table, i))
  if (of < 0 || !table.names.some((heading, i) => i > of && duties.test(heading))) return columns
  return columns.map((column, i) => (i === of ? 'owner' : column))
}

/** 牵头科室 | 成员单位: those beside who leads are responsible with him. */
function withMembers({ names }: Table, columns: readonly Column[]): readonly Column[] {
  if (!names.some((heading) => heading.includes('牵头'))) return columns
  return columns.map((column, i) => (/^成员(?:单位|部门|科室)$/.test(names[i]!.trim()) ? 'owner' : column))
}

/** The heading of a column; none where the one before reaches over it. */
function headingOf({ names }: Table, i: number): string {
  const words = names[i]!.replace(/\s/g, '')
  return i > 0 && words === names[i - 1]!.replace(/\s/g, '') ? '' : words
}

function holdsOffices(text: string, { rows }: Table, i: number): boolean {
  const cells = rows.flatMap((row) => (row[i] ? [text.slice(row[i].start, row[i].end).trim()] : []))
  const named = cells.filter((cell) => cell.split(/[、,\s]+/).every((item) => name.test(item)))
  return named.length >= 3 && named.length >= cells.length * 0.8
}
