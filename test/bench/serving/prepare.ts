import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { importer } from '../../../src/graph/server/bulk-import.ts'
import type { Shape } from '../synthetic/shape.ts'
import { tablesOf } from '../synthetic/tables.ts'
import { writeCsv } from '../synthetic/write-csv.ts'
import { type BenchGraph, benchServer, madeIn, noteMade, openBenchGraph, say } from './bench-graph.ts'

/** What it took to make a graph. */
interface Made {
  readonly records: number
  readonly importSeconds: number
  readonly indexSeconds: number
}

export interface SyntheticGraph extends BenchGraph {
  readonly made: Made
}

/** The graph of this shape, made with Neo4j's importer the first time and kept for the next. */
export async function prepareGraph(shape: Shape): Promise<SyntheticGraph> {
  const { seed, citations, tasks } = shape
  const config = benchServer(`bench-${citations}-${tasks}-${seed}`)
  const earlier = madeIn<Made>(config)
  if (earlier) return { ...(await openBenchGraph(config)), made: earlier }
  const bulk = await importer(config)
  say(`Writing a graph of ${citations} citations and ${tasks} tasks …`)
  const { records, ...files } = await writeCsv(join(bulk.folder, 'csv'), tablesOf(shape))
  say(`Importing ${records} records …`)
  const importing = performance.now()
  await bulk.run(files)
  const opening = performance.now()
  bulk.end()
  const graph = await openBenchGraph(config)
  const made = {
    records,
    importSeconds: (opening - importing) / 1000,
    indexSeconds: (performance.now() - opening) / 1000,
  }
  const driver = neo4j.driver(graph.uri, neo4j.auth.basic('neo4j', graph.password))
  await driver.executeQuery(
    "MERGE (d:Dataset {id: 'dataset'}) SET d.version = 1, d.epoch = 'bench', d.changedAt = datetime()",
  )
  await driver.executeQuery('CALL db.awaitIndexes(21600)')
  await driver.executeQuery('CALL db.clearQueryCaches()')
  await driver.close()
  noteMade(config, made)
  return { ...graph, made }
}
