import type { Config } from '../config.ts'
import { reasonOf } from '../domain/reason-of.ts'
import { type Gazetteer, loadGazetteer } from '../extract/gazetteer.ts'
import { type BulkGraph, bulkGraph } from '../graph/bulk/bulk-graph.ts'
import { openDatabase } from '../graph/database.ts'
import { defaultLocalServer, type LocalServerConfig } from '../graph/database-config.ts'
import { importer } from '../graph/server/bulk-import.ts'
import { documentsIn } from '../reading/documents.ts'
import { readDocuments } from '../reading/read-documents.ts'
import { stopSignal } from '../stop-signal.ts'
import type { Load, LoadListener } from './load.ts'
import { loadCorrections } from './load-corrections.ts'
import { loadRegistriesInto, type RegistryListener } from './load-registry.ts'
import { readerVersion } from './reader-version.ts'
import { tableListener } from './told-tables.ts'

export interface BulkReport {
  /** Nodes and relationships. */
  readonly records: number
  readonly failed: number
  /** For reading and making out, for the importer, and for constraints and indexes. */
  readonly seconds: { readonly reading: number; readonly importing: number; readonly indexing: number }
}

export interface BulkListener {
  readonly registries: RegistryListener
  readonly documents: Pick<LoadListener, 'failed'>
  readonly say: (text: string) => void
  readonly stop?: AbortSignal
}

/**
 * The first load of a local graph: everything is read, the graph is made out in files, and Neo4j's importer makes a database of
 * them. It is what `load` of the same would make, but for the log of changes. Throws a `GraphError` if there is a graph already;
 * what fails half way, or is stopped, leaves none. Returns null if it was stopped.
 */
export async function loadInBulk(
  { paths, registries }: Pick<Load, 'paths' | 'registries'>,
  gazetteer: Gazetteer,
  local: LocalServerConfig,
  listener: BulkListener,
): Promise<BulkReport | null> {
  const { say, stop } = listener
  const bulk = await importer(local)
  try {
    const begun = performance.now()
    const graph = bulkGraph(bulk.folder)
    await loadRegistriesInto(
      {
        places: async (places) => graph.places(places),
        table: async (source) => graph.table(source),
        rowsCalled: async (ids) => graph.rowsCalled(ids),
      },
      gazetteer,
      registries,
      { ...listener.registries, ...(stop && { stop }) },
    )
    const failed = await readInto(graph, paths, listener)
    if (stop?.aborted) return null
    const { records, ...files } = graph.finish(readerVersion())
    const read = performance.now()
    say(`Importing ${records} nodes and relationships …`)
    await bulk.run(files)
    if (stop?.aborted) say('Too late to stop: the graph is there.')
    const imported = performance.now()
    say('Building constraints and indexes …')
    await (await openDatabase(null, local)).close()
    const seconds = (from: number, to: number) => (to - from) / 1000
    return {
      records,
      failed,
      seconds: {
        reading: seconds(begun, read),
        importing: seconds(read, imported),
        indexing: seconds(imported, performance.now()),
      },
    }
  } finally {
    bulk.end()
  }
}

async function readInto(
  graph: BulkGraph,
  paths: readonly string[],
  { documents, say, stop }: BulkListener,
): Promise<number> {
  let failed = 0
  for await (const read of readDocuments(documentsIn(paths, (path, reason) => say(`${path}: ${reason}`)))) {
    if (stop?.aborted) break
    try {
      if ('failure' in read) throw new Error(read.failure)
      graph.document(read.records)
    } catch (error) {
      failed++
      documents.failed(read.file, reasonOf(error))
    }
  }
  return failed
}

/** The command `load --bulk`. */
export async function bulkLoad(load: Load, config: Config): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const local = { ...defaultLocalServer, javaHome: config.javaHome, report: say }
  const tables = tableListener({ start: '', progress: () => {} })
  const report = await loadInBulk(load, loadGazetteer(), local, {
    registries: tables.listener,
    documents: { failed: (file, reason) => say(`${file}: ${reason}`) },
    say,
    stop: stopSignal(),
  })
  if (report === null) {
    say('Stopped: nothing was loaded.')
    return 130
  }
  const { records, failed, seconds } = report
  const shown = ([what, of]: [string, number]) => `${what} ${of.toFixed(1)} s`
  say(
    `${records} nodes and relationships: ${Object.entries(seconds).map(shown).join(', ')}; ${failed} failed`,
  )
  if (load.corrections !== null) {
    const database = await openDatabase(null, local)
    await loadCorrections(database, load.corrections, (text) => process.stderr.write(text)).finally(() =>
      database.close(),
    )
  }
  return failed > 0 || !tables.isComplete() ? 1 : 0
}
