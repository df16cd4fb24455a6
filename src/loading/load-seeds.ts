import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gazetteer } from '../extract/gazetteer.ts'
import type { Database } from '../graph/database.ts'
import { loadDocuments } from './load.ts'
import { loadRegistries } from './load-registry.ts'

/** As a path from here: it is shown as where the facts came from. */
const seed = (path: string) =>
  relative(process.cwd(), fileURLToPath(new URL(`../../seeds/${path}`, import.meta.url)))

/**
 * Whether a load of the seeds was begun and did not come to its end: it was stopped, killed, or lost the database. Without that
 * mark a graph with some of them would pass for one that its owner made, and stay half for ever.
 */
export async function areSeedsBegun(database: Pick<Database, 'read'>): Promise<boolean> {
  const [row] = await database.read<{ begun: boolean }>('seeds-begun')
  return row?.begun ?? false
}

/**
 * Loads what a fresh graph starts with: directives that are known, and the documents that are held. `say` is told what fails. What
 * `stop` ends is finished by doing it again.
 */
export async function loadSeeds(
  database: Database,
  gazetteer: Gazetteer,
  say: (message: string) => void,
  stop: AbortSignal = new AbortController().signal,
): Promise<void> {
  const failed = (file: string, reason: string) => say(`${file}: ${reason}`)
  await database.write('begin-seeds', async (transaction) => {
    transaction.send('begin-save')
    transaction.send('begin-seeds')
  })
  await loadRegistries(
    database,
    gazetteer,
    [seed('registry/directives.tsv'), seed('registry/citations.tsv')],
    {
      loaded: () => {},
      broken: (file, { row, reason }) => failed(`row ${row} of ${file}`, reason),
      failed,
      stop,
    },
  )
  if (stop.aborted) return
  await loadDocuments(database, gazetteer, [seed('documents')], { done: () => {}, failed, stop })
  if (stop.aborted) return
  await database.write('end-seeds', async (transaction) => transaction.send('end-seeds'))
}
