import type { TableRow } from '../../text/table/table-rows.ts'

/** So many rows are saved in one transaction, in some four seconds. A registry of 23,000 took 60 s with a thousand, 56 with two, 60 with four. */
const rowsOfStretch = 2_000

/** Consecutive rows of a table with their place in its text: the stretches of a table are its whole text, without a gap. */
export interface Stretch {
  readonly rows: readonly TableRow[]
  readonly start: number
  readonly end: number
}

/** The rows of a table, some hundred at a time; the last stretch is what is left. */
export function* inStretches(text: string, rows: Iterable<TableRow>): Generator<Stretch> {
  let taken: TableRow[] = []
  let start = 0
  for (const row of rows) {
    if (taken.length === rowsOfStretch) {
      yield { rows: taken, start, end: row.span.start }
      taken = []
      start = row.span.start
    }
    taken.push(row)
  }
  if (taken.length > 0) yield { rows: taken, start, end: text.length }
}
