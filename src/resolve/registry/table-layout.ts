import { separatorOf, type TableRow, tableRows } from '../../text/table/table-rows.ts'
import { type HeaderColumn, headerColumnOf, type PairColumn, pairColumnOf } from './registry-words.ts'

/** Where the columns of a table are: a thing that two columns tell is taken from the first that is not empty. */
export type Columns<Column extends string> = ReadonlyMap<Column, readonly number[]>

/** How a table is laid out. `names` is the row that names its columns; the rows behind it are its content. */
export type TableLayout = { readonly separator: string; readonly names: TableRow } & (
  | { readonly kind: 'headers'; readonly columns: Columns<HeaderColumn> }
  | { readonly kind: 'pairs'; readonly columns: Columns<PairColumn> }
)

/** Some exports have a caption and a date above the names of their columns. */
const mostRowsAbove = 5

/** Null if no row at the top names a column of titles, or both ends of pairs. */
export function layoutOf(text: string): TableLayout | null {
  const found = new Set([separatorOf(text), '\t', ','])
  for (const separator of found)
    for (const row of tableRows(text, separator, null)) {
      if (row.number > mostRowsAbove) break
      const columns = columnsOf(row, headerColumnOf)
      if (columns.has('title')) return { kind: 'headers', separator, names: row, columns }
      const pairs = columnsOf(row, pairColumnOf)
      if (pairs.has('from') && pairs.has('to'))
        return { kind: 'pairs', separator, names: row, columns: pairs }
    }
  return null
}

function columnsOf<Column extends string>(
  row: TableRow,
  columnOf: (name: string) => Column | null,
): Columns<Column> {
  const columns = new Map<Column, number[]>()
  for (const [index, { value }] of row.cells.entries()) {
    const column = columnOf(value)
    if (column) columns.set(column, [...(columns.get(column) ?? []), index])
  }
  return columns
}

/** The rows of content. */
export function* contentRows(text: string, { separator, names }: TableLayout): Generator<TableRow> {
  for (const row of tableRows(text, separator, names.cells.length)) if (row.number > names.number) yield row
}
