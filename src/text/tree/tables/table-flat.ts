import type { Table } from '../../policy-tree.ts'
import type { Line } from '../lines.ts'
import { type ColumnKind, columnKind } from './column-names.ts'
import { type Cell, type Cells, cellsFrom } from './table-flat-cells.ts'
import { rowsOfAmounts } from './table-flat-numbers.ts'
import { type FlatRow, readFlatRow, readFullRow } from './table-flat-row.ts'
import { columnsOfGroups, headsGroup, readGroupedRow } from './table-grouped-row.ts'
import type { TableRead } from './table-read.ts'
import { readSentenceRow } from './table-sentence-row.ts'
import { wrappedRows } from './table-wrapped-row.ts'

/** Widest table that is read so, and the fewest columns by whose names one is known. */
const mostColumns = 9
const fewestColumns = 3
/** Cells that one numbered row may have. */
const mostCells = 60
/** Rows of groups by which their table is known. */
const fewestGrouped = 3

/**
 * A table with one cell a line: 序号 | 工作事项 | 工作任务 | 牵头处室 | 配合处室 | 1 | …. Null if none begins here. A numbered one is
 * divided by its numbers, another by its columns' names.
 */
export function flatTable(lines: readonly Line[], at: number): TableRead | null {
  const first = columnKind(lines[at]!.text)
  if (!first) return null
  if (first === 'number') return numberedTable(cellsFrom(lines, at))
  const second = lines[at + 1]?.text
  const kind = second === undefined || second === lines[at]!.text ? null : columnKind(second)
  // 任务类型 | 序号: its cells head groups of rows, which begin with their numbers
  if (!kind || kind === 'number') return null
  return namedTable(cellsFrom(lines, at))
}

/**
 * The lines under 序号 down to the first number are its columns; a number in order begins each row. A row with more cells
 * than columns has sub-rows under cells that span them.
 */
function numberedTable(cells: Cells): TableRead | null {
  const columns = cells(0, mostColumns + 1).findIndex(({ words }) => /^\d{1,3}$/.test(words))
  if (columns < fewestColumns) return null
  const header = cells(0, columns)
  const named = columnsOfGroups(header)
  const inGroups = () => (named >= fewestColumns ? tableUnder(cells, columns, named) : null)
  const plain = () => tableUnder(cells, columns, columns)
  const ways = headsGroup.test(header.at(-1)!.words) ? [inGroups, plain] : [plain, inGroups]
  let unread: TableRead | null = null
  for (const way of ways) {
    const read = way()
    if (read && read.tables[0]!.rows.length > 0) return read
    unread = read ?? unread
  }
  return unread
}

/** The table in which the first number stands behind so many lines, and so many of these name columns; the others head a group of rows. */
function tableUnder(cells: Cells, columns: number, width: number): TableRead | null {
  const grouped = width < columns
  const header = cells(0, width)
  if (header.some(({ words }) => words.length > 20)) return null
  const amounts = grouped ? null : rowsOfAmounts(cells, columns)
  if (amounts) {
    const last = cells(amounts.to - 1, amounts.to)[0]!
    const span = { start: header[0]!.span.start, end: last.span.end }
    return { tables: [{ span, ...columnsOf(header), rows: amounts.rows }], to: last.to }
  }
  const named = header.slice(1).map(({ words }) => columnKind(words))
  const kinds = named.map((kind) => kind ?? 'words')
  const first = Number(cells(columns, columns + 1)[0]!.words)
  // one that goes on from another begins with any number, but is known by those who are responsible only
  if (first !== 1 && !kinds.includes('owners')) return null
  const numbers = numbersOf(cells, columns, first, header)
  const wrapped = wrappedRows(numbers, kinds)
  // Nothing says where the last row ends: text stands behind it.
  const longest = Math.max(kinds.length, ...numbers.slice(0, -1).map(({ lines }) => lines.length))
  const rows: FlatRow[] = []
  const unread: Table[] = []
  let to = columns
  for (const [i, { at, mark, lines, isLast }] of numbers.entries()) {
    const above = rows.at(-1)?.slice(1) ?? null
    const own = grouped
      ? readGroupedRow(lines, kinds, above, isLast)
      : (readFullRow(lines, named, isLast) ??
        wholeRows(lines, kinds, above, isLast) ??
        sentenceRow(lines, kinds, isLast) ??
        wrapped[i])
    const taken = isLast ? (own?.used ?? Math.min(lines.length, longest)) : lines.length
    if (own) for (const row of own.rows) rows.push([mark.span, ...row])
    else
      unread.push({
        span: { start: mark.span.start, end: (lines[taken - 1] ?? mark).span.end },
        ...noColumns,
      })
    to = at + 1 + taken
  }
  const final = cells(0, to).at(-1)!
  const span = { start: header[0]!.span.start, end: final.span.end }
  // Where most rows do not come out the columns were not what they seemed; in groups one cell of owners often reaches over several.
  if (grouped ? rows.length < fewestGrouped : unread.length > rows.length)
    return { tables: [{ span, ...noColumns }], to: final.to }
  return { tables: [{ span, ...columnsOf(header), rows }, ...unread], to: final.to }
}

function sentenceRow(lines: readonly Cell[], kinds: readonly ColumnKind[], isLast: boolean) {
  const read = readSentenceRow(lines, kinds)
  return read && (isLast || read.used === lines.length) ? read : null
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

/** What stands behind each number in order, from a cell on; a number's own place is `at`. */
function numbersOf(cells: Cells, from: number, first: number, header: readonly Cell[]) {
  const numbers: { at: number; mark: Cell; lines: readonly Cell[]; isLast: boolean }[] = []
  for (let at: number | null = from, number = first; at !== null; number++) {
    const [mark, ...behind] = cells(at, at + 1 + mostCells)
    const end = rowEnd(behind, number + 1, header)
    numbers.push({ at, mark: mark!, lines: behind.slice(0, end.cells), isLast: end.next === null })
    at = end.next === null ? null : at + 1 + end.next
  }
  return numbers
}

/** Where a row ends and the next begins: at its number, or at the header printed again on a new page or for a new group. */
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
      const heads = at > 0 && headsGroup.test(cells[at - 1]!.words) ? 1 : 0
      return { cells: at - heads, next: cells[next]?.words === wanted ? next : null }
    }
  }
  return { cells: cells.length, next: null }
}

/** Cells of one number as rows of all columns but the first; all of them, but for what stands behind the last row. */
function wholeRows(
  cells: readonly Cell[],
  kinds: readonly ColumnKind[],
  above: FlatRow | null,
  isLast: boolean,
): { rows: readonly FlatRow[]; used: number } | null {
  const rows: FlatRow[] = []
  let used = 0
  for (;;) {
    const read = readFlatRow(cells, used, kinds, rows.at(-1) ?? above)
    if (!read) return used === cells.length || (isLast && used > 0) ? { rows, used } : null
    rows.push(read.row)
    used = read.next
  }
}
