import { readFile } from 'node:fs/promises'
import { reasonOf } from '../domain/reason-of.ts'
import { RegisteredDirective } from '../domain/registration.ts'
import type { Gazetteer } from '../extract/gazetteer.ts'
import type { Database } from '../graph/database.ts'
import { GraphError } from '../graph/graph-error.ts'
import { type Place, saveJurisdictions } from '../graph/save/save-jurisdictions.ts'
import { beginTable, type TableReport, type TableSave } from '../graph/save/save-table.ts'
import { readAhead } from '../reading/read-ahead.ts'
import { type RegistryStretch, registryHeaders } from '../resolve/registry/registry-headers.ts'
import { type PairStretch, pairRecords, registryPairs, rowIdsIn } from '../resolve/registry/registry-pairs.ts'
import { columnNames } from '../resolve/registry/registry-words.ts'
import type { RowProblem } from '../resolve/registry/row-problem.ts'
import { layoutOf, type TableLayout } from '../resolve/registry/table-layout.ts'
import type { SourceDocument } from '../text/source-document.ts'
import { decodeTableFile } from '../text/table/decode-table-file.ts'

/** What became of a table. */
export interface LoadedTable {
  readonly file: string
  readonly kind: TableLayout['kind']
  readonly status: TableReport['status']
  /** Directives or pairs that were loaded, and rows that were left out. */
  readonly loaded: number
  readonly broken: number
}

export interface RegistryListener {
  /** After each stretch of rows, with the last of them. */
  readonly read?: (file: string, row: number) => void
  readonly loaded: (table: LoadedTable) => void
  /** A row that was left out; the rest goes on. */
  readonly broken: (file: string, problem: RowProblem) => void
  /** A file that is no table we can read. */
  readonly failed: (file: string, reason: string) => void
  /** Ends the load between two stretches of rows. */
  readonly stop?: AbortSignal
}

/** Where tables are saved: a graph, or the files that a bulk load makes one of. */
export interface RegistryStore {
  places(places: readonly Place[]): Promise<void>
  table(source: SourceDocument): Promise<TableSave>
  /** The records of the rows that these tables call so. */
  rowsCalled(
    ids: readonly string[],
    tables: readonly string[],
  ): Promise<readonly { readonly rowId: string; readonly record: string }[]>
}

const storeIn = (database: Database): RegistryStore => ({
  places: (places) => saveJurisdictions(database, places),
  table: (source) => beginTable(database, source),
  rowsCalled: (ids, tables) => database.read('registered-rows', { ids, tables }),
})

interface Table {
  readonly source: SourceDocument
  readonly layout: TableLayout
}

/**
 * Reads and saves tables of directive headers and of citation pairs, the headers first, whose ids the pairs may name. A table or
 * a row that cannot be read is told and the rest goes on. An outage of the database ends the load with a `GraphError`: loading
 * again goes on from there.
 */
export async function loadRegistries(
  database: Database,
  gazetteer: Gazetteer,
  files: readonly string[],
  listener: RegistryListener,
): Promise<void> {
  await loadRegistriesInto(storeIn(database), gazetteer, files, listener)
}

/** The same for what is no graph yet. */
export async function loadRegistriesInto(
  store: RegistryStore,
  gazetteer: Gazetteer,
  files: readonly string[],
  listener: RegistryListener,
): Promise<void> {
  await store.places(gazetteer.jurisdictions)
  const tables: Table[] = []
  for (const file of files)
    try {
      tables.push(await tableIn(file))
    } catch (error) {
      listener.failed(file, reasonOf(error))
    }
  const hashes = tables.map(({ source }) => source.sha256)
  for (const kind of ['headers', 'pairs'] as const)
    for (const table of tables)
      if (table.layout.kind === kind && !listener.stop?.aborted)
        try {
          await saveTable(store, table, stretchesOf(store, table, hashes, gazetteer), listener)
        } catch (error) {
          if (error instanceof GraphError) throw error
          listener.failed(table.source.file, reasonOf(error))
        }
}

async function tableIn(file: string): Promise<Table> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'does not exist' : error.message)
  })
  const source = await decodeTableFile(bytes, file)
  const layout = layoutOf(source.text)
  if (layout) return { source, layout }
  throw new Error(
    `is no table of a registry: name its columns in the first row, ${columnNames().join(', ')}; or from and to for pairs`,
  )
}

async function saveTable(
  store: RegistryStore,
  { source, layout }: Table,
  stretches: AsyncGenerator<RegistryStretch>,
  listener: RegistryListener,
): Promise<void> {
  const { file } = source
  const save = await store.table(source)
  let [loaded, broken] = [0, 0]
  const ahead = readAhead(stretches)
  for (let read = await ahead.take(); !read.done; read = await ahead.take()) {
    if (listener.stop?.aborted) return
    const { records, problems, lastRow } = read.value
    await save.rows(records, ahead.readOn)
    listener.read?.(file, lastRow)
    loaded += layout.kind === 'headers' ? records.directives.length : records.citations.length
    broken += problems.length
    for (const problem of problems) listener.broken(file, problem)
  }
  const { status } = await save.end()
  listener.loaded({ file, kind: layout.kind, status, loaded, broken })
}

async function* stretchesOf(
  store: RegistryStore,
  { source, layout }: Table,
  tables: readonly string[],
  gazetteer: Gazetteer,
): AsyncGenerator<RegistryStretch> {
  if (layout.kind === 'headers') return yield* registryHeaders(source, layout, gazetteer)
  for (const stretch of registryPairs(source, layout)) {
    yield pairRecords(stretch, await rowsNamedIn(store, stretch, tables), gazetteer)
  }
}

/** The directives of the rows that pairs may name by id. */
async function rowsNamedIn(
  store: RegistryStore,
  stretch: PairStretch,
  tables: readonly string[],
): Promise<Map<string, RegisteredDirective[]>> {
  const rows = await store.rowsCalled(rowIdsIn(stretch), tables)
  const byId = new Map<string, RegisteredDirective[]>()
  for (const { rowId, record } of rows)
    byId.set(rowId, [...(byId.get(rowId) ?? []), RegisteredDirective.parse(JSON.parse(record))])
  return byId
}
