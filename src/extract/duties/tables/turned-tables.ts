import type { Table } from '../../../text/policy-tree.ts'
import { columnOf } from './task-columns.ts'

type Row = Table['rows'][number]

/**
 * A table whose names stand in its first column (项目名称 | 甲 | 乙 over 责任单位 | 市水利局 | 市交通局), or in front of each cell
 * (责任单位 | 市水利局 | 完成时限 | 2023年), with its columns as rows. Where the first name comes again another table begins.
 */
export function turned(text: string, table: Table): Table[] {
  const wordsOf = (cell: Row[number]) => (cell ? text.slice(cell.start, cell.end).replace(/\s/g, '') : '')
  const rows: Row[] = (table.header.length > 0 ? [table.header, ...table.rows] : [...table.rows]).flatMap(
    (row) => (row.length === 4 && isName(wordsOf(row[2] ?? null)) ? [row.slice(0, 2), row.slice(2)] : [row]),
  )
  const names = rows.map((row) => wordsOf(row[0] ?? null))
  const found: Table[] = []
  for (let from = 0; from < rows.length; ) {
    const again = names.indexOf(names[from]!, from + 1)
    const to = again < 0 ? rows.length : again
    const group = rows.slice(from, to).filter((row) => row[0])
    from = to
    // Rows without a name say nothing of what they hold.
    if (group.length === 0) continue
    const width = Math.min(...group.map((row) => row.length))
    found.push({
      span: table.span,
      header: group.map((row) => row[0]!),
      names: group.map((row) => wordsOf(row[0]!)),
      rows: Array.from({ length: width - 1 }, (_, i) => group.map((row) => row[i + 1] ?? null)),
    })
  }
  return found
}

/** Only owners and times tell a name from what stands behind one. */
function isName(words: string): boolean {
  const column = columnOf(words)
  return words.length < 12 && (column === 'owner' || (column === 'when' && !/\d/.test(words)))
}
