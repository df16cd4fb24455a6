import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../../src/graph/database.ts'
import { defaultLocalServer, type LocalServerConfig } from '../../../src/graph/database-config.ts'
import { homeOf, passwordOf } from '../../../src/graph/server/home.ts'
import { rememberedServer } from '../../../src/graph/server/users.ts'

/** A graph to measure on, in a Neo4j of its own. */
export interface BenchGraph {
  readonly database: Database
  readonly uri: string
  readonly password: string
  /** The folder its store is in. */
  readonly home: string
  /** The process of the server; null in a container. */
  readonly pid: number | null
  close(): Promise<void>
}

export const say = (text: string) => process.stderr.write(`${text}\n`)

export const benchServer = (home: string): LocalServerConfig => ({
  ...defaultLocalServer,
  ...{ home, heap: '2g', pageCache: '2g' },
  // Serving for minutes is worth the second compiler.
  jvm: [],
  report: say,
})

/** What was noted of the graph in this home when it was made to its end; null if it was not: what was begun is taken away. */
export function madeIn<Made extends object>(config: LocalServerConfig): Made | null {
  if (existsSync(mark(config))) return JSON.parse(readFileSync(mark(config), 'utf8'))
  rmSync(homeOf(config), { recursive: true, force: true })
  return null
}

export function noteMade(config: LocalServerConfig, made: object): void {
  writeFileSync(mark(config), JSON.stringify(made))
}

const mark = (config: LocalServerConfig) => join(homeOf(config), 'made.json')

export async function openBenchGraph(config: LocalServerConfig): Promise<BenchGraph> {
  const home = homeOf(config)
  const database = await openDatabase(null, config)
  const server = rememberedServer(home)
  return {
    database,
    home: join(home, 'data'),
    uri: database.address,
    password: passwordOf(home),
    pid: server && 'pid' in server ? server.pid : null,
    close: () => database.close(),
  }
}
