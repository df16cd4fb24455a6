import { drawTable } from '../decode-table.ts'
import { columnsOf, type Segment } from './columns.ts'
import { type Grid, type GridCell, gridsOf } from './grid.ts'
import type { Piece, PrintedPage } from './page.ts'

/** A printed line, or what of it stands in one column. */
export interface PrintedLine {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  /** Lines of one column of one page are a block; their margins are found together. */
  readonly block: string
  /** Set for the row of a table, which no paragraph goes on into. */
  readonly isRow?: true
}

/** The lines of a page in the order of reading: from the top, and column after column where the page has two. */
export function linesOfPage(page: PrintedPage, index: number): readonly PrintedLine[] {
  const grids = gridsOf(page.rules)
  let left = page.pieces
  const lines: PrintedLine[] = []
  for (const grid of grids) {
    // A base line stands above the rule below it.
    const above = left.filter(({ y }) => y <= grid.y1)
    const inside = left.filter((piece) => piece.y > grid.y1 && isInside(piece, grid))
    const taken = new Set([...above, ...inside])
    left = left.filter((piece) => !taken.has(piece))
    lines.push(...linesOfBand(above, page.width, `${index}`), ...rowsOfGrid(grid, inside, index))
  }
  lines.push(...linesOfBand(left, page.width, `${index}`))
  for (const [turn, pieces] of page.turned.entries())
    lines.push(...rowsOf(pieces).map((row) => lineOf(row, `${index} turned ${turn}`)))
  return lines
}

function linesOfBand(pieces: readonly Piece[], width: number, page: string): PrintedLine[] {
  return columnsOf(rowsOf(pieces), width).flatMap((rows, column) =>
    rows.map((row) => lineOf(row, `${page}.${column}`)),
  )
}

function isInside({ x, y, width }: Piece, { x1, x2, y1, y2 }: Box): boolean {
  const middle = x + width / 2
  return middle > x1 && middle < x2 && y > y1 && y <= y2
}

type Box = Pick<GridCell, 'x1' | 'x2' | 'y1' | 'y2'>

function rowsOfGrid(grid: Grid, pieces: readonly Piece[], page: number): PrintedLine[] {
  const cells = grid.rows.map((row) => row.map((cell) => ({ ...cell, lines: linesOfCell(cell, pieces) })))
  return drawTable(cells, false).map((text, i) => ({
    text,
    x: grid.x1,
    end: grid.x2,
    y: grid.rows[i]?.[0]?.y1 ?? grid.y1,
    size: 0,
    block: `${page} table at ${Math.round(grid.y1)}`,
    isRow: true,
  }))
}

/** A line of a cell goes on where the next word would not fit: 省卫生健 | 康委. */
function linesOfCell(cell: GridCell, pieces: readonly Piece[]): string[] {
  const lines: string[] = []
  let goesOn = false
  for (const row of rowsOf(pieces.filter((piece) => isInside(piece, cell)))) {
    const { text, x, end, size } = lineOf(row, '')
    if (goesOn) lines.push(lines.pop() + text)
    else lines.push(text)
    goesOn = cell.x2 - cell.x1 - (end - x) < 2.2 * size + 2 * padding
  }
  return lines
}

/** Left and right in a cell, in points. Word's is 5.4. */
const padding = 5.4

function lineOf(row: readonly Segment[], block: string): PrintedLine {
  const [first, last] = [row[0]!, row.at(-1)!]
  const text = row.map((segment) => segment.text).join('  ')
  const size = row.reduce((a, b) => (b.text.length > a.text.length ? b : a)).size
  return { text, x: first.x, end: last.end, y: first.y, size, block }
}

/** Pieces on one base line make a row; a gap of this many widths of a character divides it into segments. */
const wideGap = 1.8

function rowsOf(pieces: readonly Piece[]): Segment[][] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const head = row?.[0]
    // Raised figures (m²) and mixed fonts stand up to half a character off the line.
    if (row && head && piece.y - head.y < 0.45 * Math.max(head.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => segmentsOf(row.sort((a, b) => a.x - b.x)))
}

function segmentsOf(row: readonly Piece[]): Segment[] {
  const segments: Segment[] = []
  let before: Piece | undefined
  for (const piece of row) {
    if (before && isShadow(before, piece)) continue
    const last = segments.at(-1)
    const gap = last ? (piece.x - last.end) / Math.min(last.size, piece.size) : Infinity
    const end = piece.x + piece.width
    if (!last || gap > wideGap)
      segments.push({ text: piece.text.trim(), x: piece.x, end, y: piece.y, size: piece.size })
    else
      segments[segments.length - 1] = {
        ...last,
        text: (last.text + spaceBetween(last.text, piece.text, gap) + piece.text).trimEnd(),
        end: Math.max(last.end, end),
        size: Math.max(last.size, piece.size),
      }
    before = piece
  }
  return segments
}

/** Bold letters that are printed twice, a little apart. */
function isShadow(one: Piece, other: Piece): boolean {
  return one.text === other.text && Math.abs(other.x - one.x) < 0.3 * one.size && one.width > 0.4 * one.size
}

/** Between words of letters any gap is a space; between characters of Han only one that is clearly wider than setting makes it. */
function spaceBetween(left: string, right: string, gap: number): string {
  const latin = /[\da-z]$/i.test(left) && /^[\da-z]/i.test(right)
  return gap > (latin ? 0.15 : 0.7) ? ' ' : ''
}
