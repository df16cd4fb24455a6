import type { Evidence } from '../../domain/evidence.ts'
import { isoDate } from '../../extract/dates/calendar.ts'
import type { Cell, TableRow } from '../../text/table/table-rows.ts'
import { BrokenRow } from './row-problem.ts'
import type { Columns } from './table-layout.ts'

/** The cells of a row by what they tell, with the words they stand in. */
export interface RowCells<Column extends string> {
  cell(column: Column): Cell | null
  value(column: Column): string | null
  /** A day as YYYY-MM-DD. Throws `BrokenRow` for what is none. */
  day(column: Column): string | null
  words(column: Column): Evidence | null
  row(): Evidence
}

/** What a title, a number or a list of issuers never has. The keys that tell directives apart are indexed, and an index takes 8 kB. */
const longestValue = 2_000

/** What some exports write into a cell that has nothing to say: —, /, 无. */
const nothing = /^(?:[-–—─―/\\*]+|无|暂无|不详|n\/a|null|none)$/iu

/**
 * Throws `BrokenRow` if the row has not the cells that the columns have names for, or one of those is longer than any can be; empty
 * ones too many do no harm.
 */
export function cellsOf<Column extends string>(
  text: string,
  row: TableRow,
  columns: Columns<Column>,
  width: number,
): RowCells<Column> {
  const { cells, span } = row
  if (cells.length < width || cells.slice(width).some(({ value }) => value !== ''))
    throw new BrokenRow(`has ${cells.length} fields instead of ${width}`)
  for (const [column, indexes] of columns)
    for (const index of indexes) {
      const { length } = cells[index]!.value
      if (length > longestValue)
        throw new BrokenRow(`has ${length} characters as ${column}, more than ${longestValue}`)
    }
  const cell = (column: Column) =>
    (columns.get(column) ?? []).map((index) => cells[index]!).find(({ value }) => saysSomething(value)) ??
    null
  return {
    cell,
    value: (column) => cell(column)?.value ?? null,
    words: (column) => evidenceAt(text, cell(column)?.span),
    row: () => evidenceAt(text, span)!,
    day(column) {
      const found = cell(column)
      const day = found && dayOf(found.value)
      if (found && !day) throw new BrokenRow(`${found.value.slice(0, 40)} is no day`)
      return day
    },
  }
}

function saysSomething(value: string): boolean {
  return value !== '' && !nothing.test(value.normalize('NFKC'))
}

function evidenceAt(text: string, span: Cell['span'] | undefined): Evidence | null {
  return span ? { quote: text.slice(span.start, span.end), ...span, repaired: false } : null
}

/** 2019-12-31, 2019/12/31, 2019.12.31, 20191231, 2019年12月31日, each with or without a time behind it. */
const written =
  /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T\s]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u

function dayOf(value: string): string | null {
  const [, year, month, day, monthOfEight, dayOfEight] = written.exec(value.normalize('NFKC').trim()) ?? []
  return year ? isoDate(Number(year), Number(month ?? monthOfEight), Number(day ?? dayOfEight)) : null
}
