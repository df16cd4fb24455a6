import { viewOf } from './compound-file.ts'
import type { Properties } from './decode-doc-properties.ts'
import { type DrawnCell, ditto } from './decode-table.ts'

/** A row of a table of a binary Word file: the lines of its cells, and how its end mark is formatted. */
export interface DocRow {
  readonly cells: readonly (readonly string[])[]
  readonly properties: Properties
}

const definition = 0xd608
/** Borders of cells closer than this, in twentieths of a point, are one line of the table's grid. */
const near = 40
/** A table with more columns is none; Word allows 63. */
const mostColumns = 100
const [merged, restarts] = [1 << 5, 1 << 6]

/**
 * The rows as cells with their spans. A file tells the borders of each row's cells and no columns: these are all borders of
 * the table, so that a cell spans as many as it has borders of other rows above or below it.
 */
export function cellsOfRows(rows: readonly DocRow[]): DrawnCell[][] {
  const layouts = rows.map(({ properties }) => layoutOf(properties.get(definition)))
  const grid: number[] = []
  for (const border of layouts.flatMap(({ borders }) => borders).sort((a, b) => a - b))
    if (grid.length === 0 || border - grid.at(-1)! > near) grid.push(border)
  if (grid.length > mostColumns) grid.length = 0
  const column = (border: number) => grid.findLastIndex((line) => line <= border + near / 2)

  return rows.map(({ cells }, i) => {
    const { borders, flags } = layouts[i]!
    const before = borders.length > 0 ? Math.max(0, column(borders[0]!)) : 0
    const blank = Array.from({ length: before }, (): DrawnCell => ({ columns: 1, rows: 1, lines: [] }))
    const drawn = cells.map((lines, at): DrawnCell => {
      const [left, right] = [borders[at], borders[at + 1]]
      const columns = left === undefined || right === undefined ? 1 : column(right) - column(left)
      const flag = flags[at] ?? 0
      const goesOn = (flag & merged) !== 0 && (flag & restarts) === 0
      return { columns: Math.max(1, columns), rows: 1, lines: goesOn ? [ditto] : lines }
    })
    return [...blank, ...drawn]
  })
}

/** The borders from left to right and the flags of the cells between them (MS-DOC 2.9.332, TDefTableOperand). */
function layoutOf(operand: Uint8Array | undefined): { borders: number[]; flags: number[] } {
  if (!operand || operand.length < 1) return { borders: [], flags: [] }
  const view = viewOf(operand)
  const cells = Math.min(operand[0]!, (operand.length - 3) >> 1)
  const borders = Array.from({ length: cells + 1 }, (_, i) => view.getInt16(1 + 2 * i, true))
  const flags: number[] = []
  for (let at = 1 + 2 * (cells + 1); at + 2 <= operand.length && flags.length < cells; at += 20)
    flags.push(view.getUint16(at, true))
  return { borders, flags }
}
