import type { Span } from '../../../domain/evidence.ts'
import { ditto } from '../../decode/decode-table.ts'
import type { Table } from '../../policy-tree.ts'
import type { Line } from '../lines.ts'
import { type Row, tablesOfRows } from './table-header.ts'
import type { TableRead } from './table-read.ts'

/** A table whose rows are lines and whose cells are divided by tabs, beginning at a line; null if none begins there. */
export function drawnTable(lines: readonly Line[], at: number): TableRead | null {
  if (!lines[at]!.text.includes('\t')) return null
  const rows: Row[] = []
  let to = at
  while (to < lines.length) {
    const line = lines[to]!
    if (line.text.includes('\t')) rows.push(cellsOf(line, rows.at(-1)))
    // 一、知识产权保护方面(共5项): a row of one cell, or two of them, between rows
    else if (to > at && headsRows(lines, to, rows.findLast((row) => row.length > 1)!.length))
      rows.push([{ start: line.start, end: line.end }])
    else break
    to++
  }
  if (rows.length < 2) return null
  return { tables: tablesOf(rows, (cell) => wordsOf(lines, cell)), to }
}

/** A short line, or two, above a row as wide as those before. */
function headsRows(lines: readonly Line[], at: number, width: number): boolean {
  const [line, next, after] = [lines[at]!, lines[at + 1], lines[at + 2]]
  if (line.text.length > 60 || !next) return false
  const row = next.text.includes('\t') ? next : next.text.length <= 60 ? after : undefined
  return row !== undefined && row.text.split('\t').length === width && width > 1
}

/** The words of a cell, found by its line. */
function wordsOf(lines: readonly Line[], cell: Span): string {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= cell.start) low = middle
    else high = middle - 1
  }
  const line = lines[low]!
  return line.text.slice(cell.start - line.start, cell.end - line.start)
}

function cellsOf(line: Line, above: Row | undefined): Row {
  const cells: (Span | null)[] = []
  let start = 0
  for (const words of line.text.split('\t')) {
    const from = start + (words.length - words.trimStart().length)
    const to = from + words.trim().length
    if (words.trim() === ditto) cells.push(above?.[cells.length] ?? null)
    else cells.push(to > from ? { start: line.start + from, end: line.start + to } : null)
    start += words.length + 1
  }
  return cells
}

function tablesOf(rows: readonly Row[], words: (cell: Span) => string): Table[] {
  const width = Math.max(...rows.map((row) => row.length))
  const [first, second] = rows
  // 分年度招生任务 over 1996年 | 1997年 | 1998年: the last name stands for the names below it
  if (first && second && first.length < width && first.length - 1 + second.length === width)
    return tablesOfRows([[...first.slice(0, -1), ...second], ...completed(rows.slice(2), width)], words)
  return tablesOfRows(completed(rows, width), words)
}

/** A row that lacks cells lacks the first ones: they span it from the row above. One cell alone heads what follows. */
function completed(rows: readonly Row[], width: number): Row[] {
  let above: Row | null = null
  return rows.map((row) => {
    const missing = width - row.length
    if (row.length === 1) return [...row, ...Array<null>(missing).fill(null)]
    const full: Row =
      missing <= 0
        ? row
        : above
          ? [...above.slice(0, missing), ...row]
          : [...row, ...Array<null>(missing).fill(null)]
    above = full
    return full
  })
}
