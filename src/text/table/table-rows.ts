import type { Span } from '../../domain/evidence.ts'

/** A cell: its value, and where it stands in the text (quotes left out). */
export interface Cell {
  readonly value: string
  readonly span: Span
}

/** A row of a table. `number` is 1 for the first; empty lines count, as they do in a spreadsheet. */
export interface TableRow {
  readonly number: number
  /** Without its line end. */
  readonly span: Span
  readonly cells: readonly Cell[]
}

/** What parts the cells: the one that the first line has most of. */
export function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)![0]
  const count = (separator: string) => line.split(separator).length
  return ['\t', ',', ';', '|'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

/**
 * The rows of a table (RFC 4180): a cell in quotes holds separators, line ends and doubled quotes. A quote that nothing closes, or
 * that would swallow lines so that the row no longer has `width` cells, is a character like others: one bad row costs no other.
 */
export function* tableRows(text: string, separator: string, width: number | null): Generator<TableRow> {
  let at = 0
  for (let number = 1; at < text.length; number++) {
    let row = rowAt(text, at, separator, true)
    const line = rowAt(text, at, separator, false)
    if (row.end > line.end && width !== null && row.cells.length !== width) row = line
    const { cells, end } = row
    const isEmpty = cells.every(({ value }) => value.trim() === '')
    if (!isEmpty) yield { number, span: { start: at, end }, cells }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

interface Row {
  readonly cells: readonly Cell[]
  readonly end: number
}

function rowAt(text: string, start: number, separator: string, quoted: boolean): Row {
  const cells: Cell[] = []
  for (let at = start; ; ) {
    const cell = quoted && text[at] === '"' ? quotedCell(text, at, separator) : null
    let end = at
    if (cell) {
      cells.push(cell)
      end = cell.span.end + 1
    } else {
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
      cells.push({ value: text.slice(at, end).trim(), span: trimmed(text, at, end) })
    }
    if (text[end] !== separator) return { cells, end }
    at = end + 1
  }
}

/** Null where the quote is not closed in front of a separator or a line end. */
function quotedCell(text: string, at: number, separator: string): Cell | null {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  const next = text[end + 1]
  if (end < 0 || (next !== undefined && next !== separator && next !== '\n' && next !== '\r')) return null
  return {
    value: text
      .slice(at + 1, end)
      .replaceAll('""', '"')
      .trim(),
    span: { start: at + 1, end },
  }
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}
