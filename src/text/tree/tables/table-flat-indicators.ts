import type { Line } from '../lines.ts'
import { columnKind, indicatorColumn } from './column-names.ts'
import { type Cell, type Cells, cellsFrom } from './table-flat-cells.ts'
import type { TableRead } from './table-read.ts'

/** 类别: its cells head groups of rows, and are left out. */
const group = /^(?:类\s?别|类\s?型|分\s?类|领\s?域|一级指标)$/u
/** 2020年, 2025年目标值: columns of amounts, which show that the rows are in step. */
const year = /^(?:19|20)\d{2}\s?年?[^。;,]{0,10}$/u
/** 6.3, ≥438.4, 3000左右, 90以上, 11.6*, 2.2:1, 〔18〕, —. */
const amount =
  /^(?:[≥≤><〔(]|大于|小于|不[低少]于|不[高超]于|不超过)?[-—]?\d[\d,.:/]*[%‰]?\*?(?:左右|以上|以下|以内)?[〕)]?$|^[-—–/]+$/u
const fewestColumns = 3
const widest = 9
const longestName = 20
const longestIndicator = 45
/** Fewer rows may be in step by chance. */
const fewestRows = 3

/**
 * A table of indicators with one cell a line: 指标 | 单位 | 2020年 | 2025年 | 属性 | 床位数 | 张 | 6.3 | 7 | 预期性 | …. Null if none begins here. All
 * rows have all cells; a line between two of them heads a group (一、医疗服务).
 */
export function indicatorTable(lines: readonly Line[], at: number): TableRead | null {
  const { text } = lines[at]!
  if (text.length > 10 || !(group.test(text) || columnKind(text) === 'number' || indicatorColumn.test(text)))
    return null
  const cells = cellsFrom(lines, at)
  const from = group.test(text) ? 1 : 0
  const names = cells(from, from + widest)
  // As many of the lines name columns as put the rows in step.
  for (let width = fewestColumns; width <= names.length; width++) {
    const header = names.slice(0, width)
    if (header.some(({ words }) => words.length > longestName || amount.test(words))) return null
    if (![indicatorColumn, year].every((kind) => header.some(({ words }) => kind.test(words)))) continue
    const rows = rowsUnder(header, cells, from + width)
    if (rows.length >= fewestRows) return readTable(header, rows)
  }
  return null
}

function rowsUnder(header: readonly Cell[], cells: Cells, from: number): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  for (let next = from; ; next += header.length) {
    if (!isRow(cells(next, next + header.length), header)) next++
    const row = cells(next, next + header.length)
    if (!isRow(row, header)) return rows
    rows.push(row)
  }
}

function readTable(header: readonly Cell[], rows: readonly (readonly Cell[])[]): TableRead {
  const last = rows.at(-1)!.at(-1)!
  const table = {
    span: { start: header[0]!.span.start, end: last.span.end },
    header: header.map(({ span }) => span),
    names: header.map(({ words }) => words),
    rows: rows.map((row) => row.map(({ span }) => span)),
  }
  return { tables: [table], to: last.to }
}

function isRow(row: readonly Cell[], header: readonly Cell[]): boolean {
  return (
    row.length === header.length &&
    row.every(({ words }, i) => {
      const name = header[i]!.words
      if (columnKind(name) === 'number') return /^\d{1,3}$/u.test(words)
      if (year.test(name)) return amount.test(words)
      return (
        !indicatorColumn.test(name) ||
        (words.length <= longestIndicator && !amount.test(words) && !/[。;]/u.test(words))
      )
    })
  )
}
