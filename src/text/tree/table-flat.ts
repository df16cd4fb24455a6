import type { Table } from '../policy-tree.ts'
import { type ColumnKind, columnKind } from './column-names.ts'
import { attachmentLabel } from './line-shape.ts'
import type { Line } from './lines.ts'
import { type FlatCell, type FlatRow, readFlatRow } from './table-flat-row.ts'
import type { TableRead } from './table-read.ts'

/** A cell of a table that was printed one cell a line, and the line behind it. */
interface Cell extends FlatCell {
  readonly to: number
}

/** The cells from one place to another. */
type Cells = (from: number, to: number) => readonly Cell[]

/** Widest table that is read so, and the fewest columns by whose names one is known. */
const mostColumns = 9
const fewestColumns = 3
/** Cells that one numbered row may have, and characters that one cell may. */
const mostCells = 60
const longestCell = 4000

/**
 * A table with one cell a line: 序号 | 工作事项 | 工作任务 | 牵头处室 | 配合处室 | 1 | …. Null if none begins here. A numbered one is
 * divided by its numbers, another by its columns' names.
 */
export function flatTable(lines: readonly Line[], at: number): TableRead | null {
  const first = columnKind(lines[at]!.text)
  if (!first) return null
  if (first === 'number') return numberedTable(cellsFrom(lines, at))
  const second = lines[at + 1]?.text
  if (second === undefined || second === lines[at]!.text || !columnKind(second)) return null
  return namedTable(cellsFrom(lines, at))
}

/**
 * The lines under 序号 down to the first number are its columns; a number in order begins each row. A row with more cells
 * than columns has sub-rows under cells that span them.
 */
function numberedTable(cells: Cells): TableRead | null {
  const columns = cells(0, mostColumns + 1).findIndex(({ words }) => words === '1')
  if (columns < fewestColumns) return null
  const header = cells(0, columns)
  if (header.some(({ words }) => words.length > 20)) return null
  const kinds = header.slice(1).map(({ words }) => columnKind(words) ?? 'words')
  const rows: FlatRow[] = []
  const unread: Table[] = []
  let next = columns
  for (let number = 1; cells(next, next + 1)[0]?.words === String(number); number++) {
    const [mark, ...behind] = cells(next, next + 1 + mostCells)
    const end = rowEnd(behind, number + 1, header)
    const own = behind.slice(0, end.cells)
    const read = subRows(own, kinds, rows.at(-1)?.slice(1) ?? null)
    const last = end.next === null
    const whole = read.used === own.length || (last && read.used > 0)
    if (whole) for (const row of read.rows) rows.push([mark!.span, ...row])
    else unread.push({ span: { start: mark!.span.start, end: (own.at(-1) ?? mark!).span.end }, ...noColumns })
    next += 1 + (last && whole ? read.used : (end.next ?? end.cells))
  }
  const final = cells(0, Math.max(columns, next)).at(-1)!
  const span = { start: header[0]!.span.start, end: final.span.end }
  // Where most rows do not come out the columns were not what they seemed.
  if (unread.length > rows.length) return { tables: [{ span, ...noColumns }], to: final.to }
  return { tables: [{ span, ...columnsOf(header), rows }, ...unread], to: final.to }
}

const noColumns = { header: [], names: [], rows: [] } as const

function columnsOf(header: readonly Cell[]): Pick<Table, 'header' | 'names'> {
  return { header: header.map(({ span }) => span), names: header.map(({ words }) => words) }
}

/**
 * 工作任务 | 责任单位 | 完成时限 | 开展… | 市教育局 | 2022年 | …: as many cells a row as there are names, as long as bodies stand
 * where bodies are to stand.
 */
function namedTable(cells: Cells): TableRead | null {
  const header: Cell[] = []
  const kinds: ColumnKind[] = []
  for (const cell of cells(0, mostColumns)) {
    const kind = columnKind(cell.words)
    if (!kind || header.some(({ words }) => words === cell.words)) break
    header.push(cell)
    kinds.push(kind)
  }
  const width = header.length
  if (width < fewestColumns || !kinds.includes('owners') || !kinds.includes('words')) return null
  const rows: FlatRow[] = []
  let next = width
  for (;;) {
    if (isHeader(cells(next, next + width), header)) next += width
    const read = readFlatRow(cells(next, next + mostCells), 0, kinds, rows.at(-1) ?? null)
    if (!read) break
    rows.push(read.row)
    next += read.next
  }
  if (rows.length < 2) return null
  const final = cells(next - 1, next)[0]!
  const span = { start: header[0]!.span.start, end: final.span.end }
  return { tables: [{ span, ...columnsOf(header), rows }], to: final.to }
}

function isHeader(cells: readonly Cell[], header: readonly Cell[]): boolean {
  return header.every(({ words }, i) => cells[i]?.words === words)
}

/** Lines as cells, read as far as somebody asks. Where blank lines divide the cells, lines without one between them are one. */
function cellsFrom(lines: readonly Line[], at: number): Cells {
  const divided = hasBlankLines(lines, at)
  const cells: Cell[] = []
  let index = at
  const next = (): boolean => {
    const first = lines[index]
    if (!first || attachmentLabel(first.text)) return false
    let { text: words, end } = first
    for (index++; divided && lines[index]?.blankBefore === 0 && words.length < longestCell; index++) {
      words += lines[index]!.text
      end = lines[index]!.end
    }
    cells.push({ words, span: { start: first.start, end }, to: index })
    return true
  }
  return (from, to) => {
    while (cells.length < to && next());
    return cells.slice(from, to)
  }
}

function hasBlankLines(lines: readonly Line[], at: number): boolean {
  const sample = lines.slice(at + 1, at + 40)
  return sample.filter(({ blankBefore }) => blankBefore > 0).length > sample.length / 3
}

/** Where a row ends and the next begins: at its number, or at the header printed again on a new page. */
function rowEnd(
  cells: readonly Cell[],
  number: number,
  header: readonly Cell[],
): { cells: number; next: number | null } {
  const wanted = String(number)
  for (let at = 0; at < cells.length; at++) {
    if (cells[at]!.words === wanted) return { cells: at, next: at }
    if (isHeader(cells.slice(at, at + header.length), header)) {
      const next = at + header.length
      return { cells: at, next: cells[next]?.words === wanted ? next : null }
    }
  }
  return { cells: cells.length, next: null }
}

/** Cells of one number as rows of all columns but the first, as far as they can be read. */
function subRows(
  cells: readonly Cell[],
  kinds: readonly ColumnKind[],
  above: FlatRow | null,
): { rows: FlatRow[]; used: number } {
  const rows: FlatRow[] = []
  let used = 0
  for (;;) {
    const read = readFlatRow(cells, used, kinds, rows.at(-1) ?? above)
    if (!read) return { rows, used }
    rows.push(read.row)
    used = read.next
  }
}
