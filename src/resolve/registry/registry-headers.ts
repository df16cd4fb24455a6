import { titleKey } from '../../domain/identifier.ts'
import type { RegisteredDirective, RegistryRecords } from '../../domain/registration.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { SourceDocument } from '../../text/source-document.ts'
import type { TableRow } from '../../text/table/table-rows.ts'
import { bodyRegistry } from '../bodies/body-registry.ts'
import type { Standpoint } from '../bodies/standpoint.ts'
import { numberIn, type RowKnowledge, registeredDirective } from './registered-directive.ts'
import { cellsOf } from './row-cells.ts'
import { BrokenRow, type RowProblem } from './row-problem.ts'
import { inStretches } from './stretches.ts'
import { contentRows, type TableLayout } from './table-layout.ts'

/** What some rows say, and those of them that were left out. */
export interface RegistryStretch {
  readonly records: RegistryRecords
  readonly problems: readonly RowProblem[]
  readonly lastRow: number
}

type HeaderLayout = Extract<TableLayout, { kind: 'headers' }>

/** The directives of a table of headers, some hundred rows at a time. A stretch is a function of its own rows but for repeated rows. */
export function* registryHeaders(
  { text, sha256 }: SourceDocument,
  layout: HeaderLayout,
  gazetteer: Gazetteer,
): Generator<RegistryStretch> {
  const standpoints = new Map<number | null, Standpoint>()
  const standpointOf = (year: number | null): Standpoint => {
    const known = standpoints.get(year) ?? { jurisdiction: null, level: null, issuer: null, year }
    standpoints.set(year, known)
    return known
  }
  const sharedNumbers = numbersOfSeveralTitles(text, layout)
  const seen: Seen = { rows: new Map(), ids: new Map() }
  for (const { rows, start, end } of inStretches(text, contentRows(text, layout))) {
    const bodies = bodyRegistry(gazetteer)
    const known = { source: sha256, bodies, standpointOf, sharedNumbers, gazetteer }
    const { directives, problems } = readRows(rows, text, layout, known, seen)
    const records = { start, end, directives, bodies: bodies.bodies(), citations: [] }
    yield { records, problems, lastRow: rows.at(-1)!.number }
  }
}

/** Where each row, and each id, was seen first. */
interface Seen {
  readonly rows: Map<string, number>
  readonly ids: Map<string, number>
}

function readRows(
  rows: readonly TableRow[],
  text: string,
  { columns, names }: HeaderLayout,
  known: RowKnowledge,
  seen: Seen,
) {
  const directives: RegisteredDirective[] = []
  const problems: RowProblem[] = []
  for (const row of rows)
    try {
      const cells = cellsOf(text, row, columns, names.cells.length)
      refuseRepeated(seen.rows, cells.row().quote, row.number, 'is the same as')
      const id = cells.value('id')
      if (id) refuseRepeated(seen.ids, id, row.number, `has the id ${id} of`)
      directives.push(registeredDirective(row.number, cells, known))
    } catch (error) {
      if (!(error instanceof BrokenRow)) throw error
      problems.push({ row: row.number, reason: error.message })
    }
  return { directives, problems }
}

function refuseRepeated(seen: Map<string, number>, key: string, row: number, problem: string): void {
  const before = seen.get(key)
  if (before !== undefined) throw new BrokenRow(`${problem} row ${before}`)
  seen.set(key, row)
}

function numbersOfSeveralTitles(text: string, { columns, names, separator }: HeaderLayout): Set<string> {
  const titles = new Map<string, string>()
  const shared = new Set<string>()
  const column = (row: TableRow, name: 'number' | 'title') =>
    (columns.get(name) ?? []).map((index) => row.cells[index]?.value).find((value) => value) ?? null
  for (const row of contentRows(text, { kind: 'headers', columns, names, separator })) {
    const number = numberIn(column(row, 'number'))
    if (number === null) continue
    const title = titleKey(column(row, 'title') ?? '')
    const known = titles.get(number)
    if (known !== undefined && known !== title) shared.add(number)
    titles.set(number, title)
  }
  return shared
}
