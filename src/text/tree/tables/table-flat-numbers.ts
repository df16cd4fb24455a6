import type { FlatCell, FlatRow } from './table-flat-row.ts'

/** 36, 1,200, ≥95%, —: what stands in a column of numbers. */
const amount = /^(?:[≥≤><]?\d[\d,]*(?:\.\d+)?[%‰]?|[-—–/])$/
const total = /^(?:合\s*计|总\s*计|小\s*计)$/
/** Rows fewer than this may be anything, and two columns of numbers show that they are in step. */
const fewestRows = 3
const fewestAmounts = 2

/**
 * Rows of a numbered table of amounts, printed one cell a line: 序号 | 街道 | 2022年 | 2023年 | 1 | 城东街道 | 4 | — | 2 | …, with words
 * in other columns too (村名 | 包村领导 | 面积 | 产量). Its own amounts look like the numbers of its rows, so that only a row of all
 * its columns is one; a total at the end has no number. Null if it is no such table.
 */
export function rowsOfAmounts(
  cells: (from: number, to: number) => readonly FlatCell[],
  width: number,
): { rows: readonly FlatRow[]; to: number } | null {
  const worded = cells(width + 1, 2 * width).findIndex(({ words }) => amount.test(words))
  if (worded < 1 || width < 1 + worded + fewestAmounts) return null
  const rows: FlatRow[] = []
  let at = width
  for (; ; at += width) {
    const [mark, ...row] = cells(at, at + width)
    if (mark?.words !== String(rows.length + 1) || row.length < width - 1) break
    if (row.some(({ words }, column) => amount.test(words) !== column >= worded)) break
    rows.push([mark, ...row].map(({ span }) => span))
  }
  const [sum, ...sums] = cells(at, at + width - 1)
  // where a number goes on, cells with words of several lines do not
  if (rows.length < fewestRows || (worded > 1 && sum?.words === String(rows.length + 1))) return null
  if (
    !sum ||
    !total.test(sum.words) ||
    sums.length < width - 2 ||
    !sums.every(({ words }) => amount.test(words))
  )
    return { rows, to: at }
  return { rows: [...rows, [null, sum.span, ...sums.map(({ span }) => span)]], to: at + width - 1 }
}
