import type { FlatCell, FlatRow } from './table-flat-row.ts'

/** 36, 1,200, ≥95%, —: what stands in a column of numbers. */
const amount = /^(?:[≥≤><]?\d[\d,]*(?:\.\d+)?[%‰]?|[-—–/])$/
const total = /^(?:合\s*计|总\s*计|小\s*计)$/
/** Rows fewer than this may be anything, and two columns of numbers show that they are in step. */
const fewestRows = 3
const fewestAmounts = 2

/**
 * Rows of a numbered table of amounts, printed one cell a line: 序号 | 街道 | 2022年 | 2023年 | 1 | 城东街道 | 4 | — | 2 | …. Its own
 * amounts look like the numbers of its rows, so that only a row of all its columns is one; a total at the end has no number.
 * Null if it is no such table.
 */
export function rowsOfAmounts(
  cells: (from: number, to: number) => readonly FlatCell[],
  width: number,
): { rows: readonly FlatRow[]; to: number } | null {
  if (width < 2 + fewestAmounts) return null
  const rows: FlatRow[] = []
  let at = width
  for (; ; at += width) {
    const [mark, name, ...amounts] = cells(at, at + width)
    if (mark?.words !== String(rows.length + 1) || !name || amount.test(name.words)) break
    if (amounts.length < width - 2 || !amounts.every(({ words }) => amount.test(words))) break
    rows.push([mark, name, ...amounts].map(({ span }) => span))
  }
  if (rows.length < fewestRows) return null
  const [sum, ...sums] = cells(at, at + width - 1)
  if (
    !sum ||
    !total.test(sum.words) ||
    sums.length < width - 2 ||
    !sums.every(({ words }) => amount.test(words))
  )
    return { rows, to: at }
  return { rows: [...rows, [null, sum.span, ...sums.map(({ span }) => span)]], to: at + width - 1 }
}
