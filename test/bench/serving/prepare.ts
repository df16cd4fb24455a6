import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type Database, openDatabase } from '../../../src/graph/database.ts'
import { defaultLocalServer, type LocalServerConfig } from '../../../src/graph/database-config.ts'
import { importer } from '../../../src/graph/server/bulk-import.ts'
import { homeOf, passwordOf } from '../../../src/graph/server/home.ts'
import type { Shape } from '../synthetic/shape.ts'
import { tablesOf } from '../synthetic/tables.ts'
import { writeCsv } from '../synthetic/write-csv.ts'

export interface BenchGraph {
  readonly database: Database
  readonly uri: string
  readonly password: string
  /** The folder it is in. */
  readonly home: string
  /** What it took to make it; null if it was there. */
  readonly made: {
    readonly records: number
    readonly importSeconds: number
    readonly indexSeconds: number
  } | null
  close(): Promise<void>
}

const say = (text: string) => process.stderr.write(`${text}\n`)

/** The graph of this shape in a Neo4j of its own, made with Neo4j's importer the first time and kept for the next. */
export async function prepareGraph(
  shape: Shape,
  { heap = '2g', pageCache = '2g' } = {},
): Promise<BenchGraph> {
  const { seed, citations, tasks } = shape
  const config: LocalServerConfig = {
    ...defaultLocalServer,
    home: `bench-${citations}-${tasks}-${seed}`,
    ...{ heap, pageCache },
    // Serving for minutes is worth the second compiler.
    jvm: [],
    report: say,
  }
  const home = homeOf(config)
  let made: BenchGraph['made'] = null
  if (!existsSync(join(home, 'complete'))) {
    rmSync(home, { recursive: true, force: true })
    const bulk = await importer(config)
    say(`Writing a graph of ${citations} citations and ${tasks} tasks …`)
    const { records, ...files } = await writeCsv(join(bulk.folder, 'csv'), tablesOf(shape))
    say(`Importing ${records} records …`)
    const importing = performance.now()
    await bulk.run(files)
    made = { records, importSeconds: (performance.now() - importing) / 1000, indexSeconds: 0 }
    bulk.end()
  }
  const opening = performance.now()
  const database = await openDatabase(null, config)
  const password = passwordOf(home)
  if (made) {
    made = { ...made, indexSeconds: (performance.now() - opening) / 1000 }
    const driver = neo4j.driver(database.address, neo4j.auth.basic('neo4j', password))
    await driver.executeQuery(
      "MERGE (d:Dataset {id: 'dataset'}) SET d.version = 1, d.epoch = 'bench', d.changedAt = datetime()",
    )
    await driver.executeQuery('CALL db.awaitIndexes(600)')
    await driver.executeQuery('CALL db.clearQueryCaches()')
    await driver.close()
    writeFileSync(join(home, 'complete'), '')
  }
  return {
    database,
    home: join(home, 'data'),
    uri: database.address,
    password,
    made,
    close: () => database.close(),
  }
}
