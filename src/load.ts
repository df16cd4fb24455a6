import type { Config } from './config.ts'
import { documentsIn } from './documents.ts'
import { type Gazetteer, loadGazetteer } from './extract/gazetteer.ts'
import { type Database, openDatabase } from './graph/database.ts'
import { GraphError } from './graph/graph-error.ts'
import { type LoadReport, save } from './graph/save/save.ts'
import { saveJurisdictions } from './graph/save/save-jurisdictions.ts'
import { readDocuments } from './read-documents.ts'

/** How the documents of a load ended. */
export type LoadCounts = Record<LoadReport['status'] | 'failed', number>

export interface LoadListener {
  /** After each document, with the count so far. */
  readonly done: (file: string, counts: Readonly<LoadCounts>) => void
  /** For each document that failed, with the reason in words. */
  readonly failed: (file: string, reason: string) => void
}

/**
 * Reads and saves every document under the paths; one that fails is told and the rest goes on. An outage of the database ends
 * the load with a `GraphError`: what was saved before stays, a document is saved whole or not at all.
 */
export async function loadDocuments(
  database: Database,
  gazetteer: Gazetteer,
  paths: readonly string[],
  listener: LoadListener,
): Promise<LoadCounts> {
  const counts: LoadCounts = { new: 0, replaced: 0, unchanged: 0, failed: 0 }
  await saveJurisdictions(database, gazetteer.jurisdictions)
  for await (const read of readDocuments(documentsIn(paths))) {
    try {
      if ('failure' in read) throw new Error(read.failure)
      counts[(await save(database, read.records)).status]++
    } catch (error) {
      if (error instanceof GraphError) throw error
      counts.failed++
      listener.failed(read.file, error instanceof Error ? error.message : String(error))
    }
    listener.done(read.file, counts)
  }
  return counts
}

/** The `load` command: saves into the configured graph, shows progress on a terminal, and says at the end what became of it. */
export async function load(paths: readonly string[], config: Config): Promise<number> {
  const say = (text: string) => process.stderr.write(text)
  const database = await openDatabase(config.neo4j, {
    javaHome: config.javaHome,
    report: (message) => say(`${message}\n`),
  })
  try {
    const onTerminal = process.stderr.isTTY
    const counts = await loadDocuments(database, loadGazetteer(), paths, {
      done: (file, { new: added, replaced, unchanged, failed }) => {
        if (onTerminal) say(`\r\x1b[K${added + replaced + unchanged + failed}  ${file}`)
      },
      failed: (file, reason) => say(`${onTerminal ? '\r\x1b[K' : ''}${file}: ${reason}\n`),
    })
    const { new: added, replaced, unchanged, failed } = counts
    say(
      `${onTerminal ? '\r\x1b[K' : ''}${added} new, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed\n`,
    )
    return failed > 0 ? 1 : 0
  } finally {
    await database.close()
  }
}
