import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gazetteer } from './extract/gazetteer.ts'
import type { Database } from './graph/database.ts'
import { loadDocuments } from './load.ts'
import { loadRegistries } from './load-registry.ts'

/** As a path from here: it is shown as where the facts came from. */
const seed = (path: string) =>
  relative(process.cwd(), fileURLToPath(new URL(`../seeds/${path}`, import.meta.url)))

/** Loads what a fresh graph starts with: directives that are known, and the documents that are held. `say` is told what fails. */
export async function loadSeeds(
  database: Database,
  gazetteer: Gazetteer,
  say: (message: string) => void,
): Promise<void> {
  const failed = (file: string, reason: string) => say(`${file}: ${reason}`)
  await loadRegistries(
    database,
    gazetteer,
    [seed('registry/directives.tsv'), seed('registry/citations.tsv')],
    { loaded: () => {}, broken: (file, { row, reason }) => failed(`row ${row} of ${file}`, reason), failed },
  )
  await loadDocuments(database, gazetteer, [seed('documents')], { done: () => {}, failed })
}
