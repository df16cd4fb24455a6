import type { Span } from '../../domain/evidence.ts'
import type { Table } from '../policy-tree.ts'
import { attachmentLabel } from './line-shape.ts'
import type { Line } from './lines.ts'
import type { TableRead } from './table-read.ts'

/** A cell of a table that was printed one cell a line: its words, and the lines [from, to) it takes. */
interface Cell {
  readonly words: string
  readonly span: Span
  readonly to: number
}

/** Widest table that is read so. */
const mostColumns = 9

/**
 * A numbered table with one cell a line: 序号 | 工作事项 | 工作任务 | 牵头处室 | 配合处室 | 1 | …. The lines under 序号 down
 * to the first number are its columns; a number in order begins each row. A row with more cells than columns has
 * sub-rows under cells that span them; which cells span is told by where the owners stand. Null if none begins here.
 */
export function flatTable(lines: readonly Line[], at: number): TableRead | null {
  if (lines[at]!.text !== '序号') return null
  const cells = cellsFrom(lines, at)
  const columns = cells.findIndex(({ words }) => words === '1')
  if (columns < 3 || columns > mostColumns) return null
  const header = cells.slice(0, columns)
  if (header.some(({ words }) => words.length > 20)) return null
  const owners = header.map(({ words }) => ownerColumn.test(words))
  const rows: (Span | null)[][] = []
  const unread: Table[] = []
  let next = columns
  for (let number = 1; next < cells.length && cells[next]!.words === String(number); number++) {
    const end = rowEnd(cells, next + 1, number + 1, header)
    const own = cells.slice(next + 1, end.cells)
    const last = end.next === null
    const read = subRows(own, owners, last)
    if (read) for (const row of read.rows) rows.push([cells[next]!.span, ...row.map(({ span }) => span)])
    else unread.push(unreadRow(cells, next, end.cells))
    next = last && read ? next + 1 + read.used : (end.next ?? end.cells)
  }
  const final = cells[Math.max(columns, next) - 1]!
  const span = { start: lines[at]!.start, end: final.span.end }
  // Where most rows do not come out the columns were not what they seemed.
  if (unread.length > rows.length) return { tables: [{ span, header: [], rows: [] }], to: final.to }
  return { tables: [{ span, header: header.map((cell) => cell.span), rows }, ...unread], to: final.to }
}

/** 牵头处室及市县, 责任单位, 配合部门: columns that hold bodies. */
const ownerColumn = /牵头|责任|配合|协办|主办|参与|单位|部门|处室|主体/u

/** Lines as cells. Where blank lines divide the cells, lines without one between them are one cell. */
function cellsFrom(lines: readonly Line[], at: number): Cell[] {
  const divided = hasBlankLines(lines, at)
  const cells: { words: string; span: { start: number; end: number }; to: number }[] = []
  for (let index = at; index < lines.length; index++) {
    const { text, start, end, blankBefore } = lines[index]!
    if (attachmentLabel(text)) break
    const last = cells.at(-1)
    if (last && divided && blankBefore === 0) {
      last.words += text
      last.span.end = end
      last.to = index + 1
    } else cells.push({ words: text, span: { start, end }, to: index + 1 })
  }
  return cells
}

function hasBlankLines(lines: readonly Line[], at: number): boolean {
  const sample = lines.slice(at + 1, at + 40)
  return sample.filter(({ blankBefore }) => blankBefore > 0).length > sample.length / 3
}

/** Where a row ends and the next begins: at its number, or at the header printed again on a new page. */
function rowEnd(
  cells: readonly Cell[],
  from: number,
  number: number,
  header: readonly Cell[],
): { cells: number; next: number | null } {
  const wanted = String(number)
  for (let at = from; at < cells.length && at < from + 60; at++) {
    if (cells[at]!.words === wanted) return { cells: at, next: at }
    if (cells[at]!.words === '序号' && cells[at + 1]?.words === header[1]?.words) {
      const next = at + header.length
      return { cells: at, next: cells[next]?.words === wanted ? next : null }
    }
  }
  return { cells: Math.min(cells.length, from + 60), next: null }
}

/**
 * Cells of one number as rows of all columns but the first. The last row of a table goes on as long as whole sub-rows fit,
 * since nothing else tells where it ends.
 */
function subRows(
  cells: readonly Cell[],
  owners: readonly boolean[],
  last: boolean,
): { rows: Cell[][]; used: number } | null {
  const width = owners.length - 1
  if (cells.length < width) return null
  const first = cells.slice(0, width)
  if (!fits(first, owners.slice(1))) return null
  if (cells.length === width) return { rows: [first], used: width }
  for (let spanned = 0; spanned < width; spanned++) {
    const size = width - spanned
    const shape = owners.slice(1 + spanned)
    const rows = [first]
    let used = width
    while (used + size <= cells.length && fits(cells.slice(used, used + size), shape)) {
      rows.push([...first.slice(0, spanned), ...cells.slice(used, used + size)])
      used += size
    }
    if (used === cells.length || (last && rows.length > 1 && shape.includes(true))) return { rows, used }
  }
  return last ? { rows: [first], used: width } : null
}

/** Whether bodies stand where bodies are to stand, and only there. */
function fits(cells: readonly Cell[], owners: readonly boolean[]): boolean {
  return (
    (cells.every((cell, column) => !owners[column] || isOwnerList(cell.words)) &&
      cells.some((cell, column) => !owners[column] && !isOwnerList(cell.words))) ||
    cells.every((cell, column) => owners[column] && isOwnerList(cell.words))
  )
}

/** Names divided by 、 and commas, without a sentence: 体改处、中医局、妇幼处,委直属各医院. */
function isOwnerList(words: string): boolean {
  if (words.length > 400 || /[。;:]/u.test(words)) return false
  return words.split(/[、,]/u).every((name) => name.length > 1 && name.length <= 26)
}

function unreadRow(cells: readonly Cell[], from: number, to: number): Table {
  return {
    span: { start: cells[from]!.span.start, end: cells[Math.max(from, to - 1)]!.span.end },
    header: [],
    rows: [],
  }
}
