import { attachmentLabel } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import type { FlatCell } from './table-flat-row.ts'

/** A cell of a table that was printed one cell a line, and the line behind it. */
export interface Cell extends FlatCell {
  readonly to: number
}

/** The cells from one place to another. */
export type Cells = (from: number, to: number) => readonly Cell[]

/** Characters that one cell may have. */
const longestCell = 4000

/** Lines as cells, read as far as somebody asks. Where blank lines divide the cells, lines without one between them are one. */
export function cellsFrom(lines: readonly Line[], at: number): Cells {
  const divided = hasBlankLines(lines, at)
  const cells: Cell[] = []
  let index = at
  const next = (): boolean => {
    const first = lines[index]
    if (!first || attachmentLabel(first.text)) return false
    if (pageNumber.test(first.text)) {
      index++
      return next()
    }
    let { text: words, end } = first
    for (index++; divided && lines[index]?.blankBefore === 0 && words.length < longestCell; index++) {
      words += lines[index]!.text
      end = lines[index]!.end
    }
    cells.push({ words, span: { start: first.start, end }, to: index })
    return true
  }
  return (from, to) => {
    while (cells.length < to && next());
    return cells.slice(from, to)
  }
}

/** — 2 — */
const pageNumber = /^[—–-]\s?\d{1,3}\s?[—–-]$/u

function hasBlankLines(lines: readonly Line[], at: number): boolean {
  const sample = lines.slice(at + 1, at + 40)
  return sample.filter(({ blankBefore }) => blankBefore > 0).length > sample.length / 3
}
