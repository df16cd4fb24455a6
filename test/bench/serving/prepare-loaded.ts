import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import { loadDocuments } from '../../../src/loading/load.ts'
import { loadRegistries } from '../../../src/loading/load-registry.ts'
import { type BenchGraph, benchServer, madeIn, noteMade, openBenchGraph, say } from './bench-graph.ts'

export interface Real {
  /** Documents. */
  readonly paths: readonly string[]
  /** Tables of directives and citations. */
  readonly registries: readonly string[]
}

/** The graph of real documents and tables, loaded the first time and kept for as long as their files are the same. */
export async function prepareLoaded({ paths, registries }: Real): Promise<BenchGraph> {
  const config = benchServer(`bench-${digest([...paths, ...registries])}`)
  const isThere = madeIn(config) !== null
  const graph = await openBenchGraph(config)
  if (isThere) return graph
  say('Loading …')
  const gazetteer = loadGazetteer()
  const failed = (file: string, reason: string) => say(`${file}: ${reason}`)
  await loadRegistries(graph.database, gazetteer, registries, { loaded: () => {}, broken: () => {}, failed })
  await loadDocuments(graph.database, gazetteer, paths, { done: () => {}, failed })
  noteMade(config, { paths, registries })
  return graph
}

function digest(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file} ${statSync(file).size} ${statSync(file).mtimeMs}\n`)
  return hash.digest('hex').slice(0, 12)
}
