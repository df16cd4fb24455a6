import { columnsOf, type Segment } from './decode-pdf-columns.ts'
import type { PdfPage, Piece } from './decode-pdf-pages.ts'

/** A printed line, or what of it stands in one column. */
export interface PrintedLine {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  /** Lines of one column of one page are a block; their margins are found together. */
  readonly block: string
}

/** The lines of a page in the order of reading: from the top, and column after column where the page has two. */
export function linesOfPage(page: PdfPage, index: number): readonly PrintedLine[] {
  const upright = columnsOf(rowsOf(page.pieces), page.width)
  const others = page.turned.map((pieces) => rowsOf(pieces))
  return [...upright, ...others].flatMap((rows, column) =>
    rows.map((row) => lineOf(row, `${index}.${column}`)),
  )
}

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
