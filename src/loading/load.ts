import type { Config } from '../config.ts'
import { type Gazetteer, loadGazetteer } from '../extract/gazetteer.ts'
import { type Database, openDatabase } from '../graph/database.ts'
import type { SaveStatus } from '../graph/save/save.ts'
import { saveJurisdictions } from '../graph/save/save-jurisdictions.ts'
import { documentsIn } from '../reading/documents.ts'
import { type ReadDocument, readDocuments } from '../reading/read-documents.ts'
import { stopped, stopSignal } from '../stop-signal.ts'
import { inBatches } from './in-batches.ts'
import { loadCorrections } from './load-corrections.ts'
import { loadRegistries } from './load-registry.ts'
import { readBefore } from './read-before.ts'
import { saveDocuments } from './save-documents.ts'
import { tableListener } from './told-tables.ts'

/** How the documents of a load ended. */
export type LoadCounts = Record<SaveStatus | 'failed', number>

export interface LoadListener {
  /** After each document, with the count so far. */
  readonly done: (file: string, counts: Readonly<LoadCounts>) => void
  /** For each document that failed, with the reason in words. */
  readonly failed: (file: string, reason: string) => void
  /** For each file that was loaded and has no directive in it, and each folder without a file, with what is to be known in words. */
  readonly empty?: (file: string, reason: string) => void
  /** Ends the load between two documents, when those that are being saved together are saved. */
  readonly stop?: AbortSignal
}

/** Saved together: so many documents take a second, and what they say some megabytes. */
const batchLimit = {
  items: 20,
  size: 400_000,
  sizeOf: (read: ReadDocument) => ('records' in read ? (read.records.source.text?.length ?? 0) : 0),
}

/**
 * Reads and saves every document under the paths, but for those that this reader has read before; one that fails is told and the
 * rest goes on. An outage of the database ends the load with a `GraphError`: what was saved before stays, a document is saved whole or
 * not at all.
 */
export async function loadDocuments(
  database: Database,
  gazetteer: Gazetteer,
  paths: readonly string[],
  listener: LoadListener,
): Promise<LoadCounts> {
  const counts: LoadCounts = { new: 0, replaced: 0, unchanged: 0, failed: 0 }
  await saveJurisdictions(database, gazetteer.jurisdictions)
  const before = readBefore(database)
  const found = documentsIn(paths, (path, reason) => listener.empty?.(path, reason))
  const fresh = before.fresh(found, (file) => {
    counts.unchanged++
    listener.done(file, counts)
  })
  for await (const batch of inBatches(readDocuments(fresh), batchLimit)) {
    if (listener.stop?.aborted) break
    for (const document of await saveDocuments(database, batch)) {
      if ('failure' in document) {
        counts.failed++
        listener.failed(document.file, document.failure)
      } else {
        const { directives, findings, source } = document.records
        counts[document.status]++
        await before.saved(source.sha256)
        if (directives.length === 0)
          listener.empty?.(document.file, findings[0]?.message ?? 'no directive was found in it')
      }
      listener.done(document.file, counts)
    }
  }
  await before.finish()
  return counts
}

/** What the `load` command is to load. */
export interface Load {
  readonly paths: readonly string[]
  readonly registries: readonly string[]
  /** A file of corrections; null: those that were applied before stay. */
  readonly corrections: string | null
}

/** Parts what is named on the command line: a table is never a document, whether --registry stands before it or not. */
export function toLoad(
  paths: readonly string[],
  registries: readonly string[],
  corrections: string | null,
): Load {
  const isTable = (path: string) => /\.(?:csv|tsv|xlsx)$/i.test(path)
  return {
    paths: paths.filter((path) => !isTable(path)),
    registries: [...registries, ...paths.filter(isTable)],
    corrections,
  }
}

/**
 * The `load` command: saves into the configured graph, shows progress on a terminal, and says at the end what became of it.
 * Registries first: what is known of a directive goes before what is read of it, though the order changes nothing. Ctrl-C ends it when
 * the documents or the rows that are being saved are saved, a second one at once: loading again goes on from there.
 */
export async function load({ paths, registries, corrections }: Load, config: Config): Promise<number> {
  const say = (text: string) => process.stderr.write(text)
  const stop = stopSignal()
  const database = await openDatabase(config.neo4j, {
    javaHome: config.javaHome,
    report: (message) => say(`${message}\n`),
  })
  try {
    if (corrections !== null) await loadCorrections(database, corrections, say)
    const gazetteer = loadGazetteer()
    const line = process.stderr.isTTY
      ? { start: '\r\x1b[K', progress: say }
      : { start: '', progress: () => {} }
    const tables = tableListener(line)
    await loadRegistries(database, gazetteer, registries, { ...tables.listener, stop })
    if (stop.aborted) return stopped('load', (text) => say(`${text}\n`))
    if (paths.length === 0) return tables.isComplete() ? 0 : 1
    const tell = (file: string, reason: string) => say(`${line.start}${file}: ${reason}\n`)
    const counts = await loadDocuments(database, gazetteer, paths, {
      done: (file, { new: added, replaced, unchanged, failed }) =>
        line.progress(`${line.start}${added + replaced + unchanged + failed}  ${file}`),
      failed: tell,
      empty: tell,
      stop,
    })
    const { new: added, replaced, unchanged, failed } = counts
    say(`${line.start}${added} new, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed\n`)
    if (stop.aborted) return stopped('load', (text) => say(`${text}\n`))
    return failed > 0 || !tables.isComplete() ? 1 : 0
  } finally {
    await database.close()
  }
}
