import type { Table } from '../../policy-tree.ts'
import { attachmentLabel } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { markerOf } from '../numbering.ts'
import { drawnTable } from './table-drawn.ts'
import { flatTable } from './table-flat.ts'
import { indicatorTable } from './table-flat-indicators.ts'
import type { TableRead } from './table-read.ts'
import { spacedTable } from './table-spaced.ts'

/** The tables among the lines of a body, and the lines that are left. */
export function tablesOf(lines: readonly Line[]): { tables: Table[]; rest: readonly Line[] } {
  const tables: Table[] = []
  const rest: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const read =
      drawnTable(lines, at) ??
      indicatorTable(lines, at) ??
      flatTable(lines, at) ??
      spacedTable(lines, at) ??
      cellsUnderCaption(lines, at)
    if (read) {
      tables.push(...read.tables)
      at = read.to
    } else rest.push(lines[at++]!)
  }
  return { tables, rest }
}

/** 表1 嘉定区海绵城市达标评估推进计划表 */
const caption = /^(?:附?表\s?\d{1,3}(?![\d.])|[^。;,]{4,40}表$)/u

/** Fewer short lines than these under a caption may be anything. */
const fewestCells = 8

/**
 * Cells one a line under a caption, of which nobody can say where the rows begin: a table without rows, so that its cells
 * are not taken for text and the reader learns of it.
 */
function cellsUnderCaption(lines: readonly Line[], at: number): TableRead | null {
  if (!caption.test(lines[at]!.text)) return null
  let to = at + 1
  while (to < lines.length && isCell(lines[to]!.text)) to++
  if (to - at <= fewestCells) return null
  const span = { start: lines[at + 1]!.start, end: lines[to - 1]!.end }
  return { tables: [{ span, header: [], names: [], rows: [] }], to }
}

function isCell(words: string): boolean {
  if (words.length > 40 || /[。;:\t]/u.test(words) || attachmentLabel(words)) return false
  const mark = markerOf(words)
  return mark === null || mark.length === words.length
}
