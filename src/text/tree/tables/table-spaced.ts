import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../matches.ts'
import type { Line } from '../lines.ts'
import { type ColumnKind, columnKind, fitsColumn } from './column-names.ts'
import type { Row } from './table-header.ts'
import type { TableRead } from './table-read.ts'

const fewestColumns = 3
const longestLine = 600

/**
 * A table with one row a line and spaces between its cells: 序号 重点任务 责任单位 完成时限 | 1 推进农业节水 市水利局 2022年. A row has as
 * many cells as there are names, once those of one column that a space parts are put together. Null if none begins here.
 */
export function spacedTable(lines: readonly Line[], at: number): TableRead | null {
  const header = piecesOf(lines[at]!)
  const kinds = header.flatMap(({ words }) => columnKind(words) ?? [])
  if (header.length < fewestColumns || kinds.length < header.length) return null
  if (!kinds.includes('owners') || !kinds.includes('words')) return null
  const rows: Row[] = []
  let to = at + 1
  for (; to < lines.length; to++) {
    const line = lines[to]!
    // The names printed again on a new page.
    if (line.text === lines[at]!.text && lines[to - 1]!.text !== line.text) continue
    const row = rowOf(piecesOf(line), kinds)
    if (!row) break
    rows.push(row)
  }
  if (rows.length < 2) return null
  const span = { start: lines[at]!.start, end: lines[to - 1]!.end }
  const names = header.map(({ words }) => words)
  return { tables: [{ span, header: header.map(({ span }) => span), names, rows }], to }
}

interface Piece {
  readonly words: string
  readonly span: Span
}

function piecesOf({ text, start }: Line): Piece[] {
  if (text.length > longestLine || text.includes('\t')) return []
  return matchesOf(text, /\S+/g).map(({ 0: words, index }) => ({
    words,
    span: { start: start + index, end: start + index + words.length },
  }))
}

/** The pieces of a line as the cells of a row: each column takes one piece, one of them takes those that are too many. */
function rowOf(pieces: readonly Piece[], kinds: readonly ColumnKind[]): Row | null {
  const more = pieces.length - kinds.length
  if (more < 0) return null
  for (let wide = kinds.length - 1; wide >= 0; wide--) {
    if (more > 0 && (kinds[wide] === 'number' || kinds[wide] === 'when')) continue
    const cells = kinds.map((_, i) => pieces.slice(i + (i > wide ? more : 0), i + 1 + (i >= wide ? more : 0)))
    if (cells.every((cell, i) => cell.every(({ words }) => fitsColumn(words, kinds[i]!))))
      return cells.map((cell) => ({ start: cell[0]!.span.start, end: cell.at(-1)!.span.end }))
    if (more === 0) return null
  }
  return null
}
