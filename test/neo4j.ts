import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, openDatabase } from '../src/graph/database.ts'
import { homeOf, passwordOf } from '../src/graph/server/home.ts'
import { fromDriver, type Parameters, type Row, toDriver } from '../src/graph/values.ts'
import { testServer } from './test-server.ts'

export interface Profiled {
  readonly rows: readonly Row[]
  readonly operators: readonly string[]
  readonly hits: number
}

export interface TestGraph {
  /** As the program has it. */
  readonly database: Database
  /** To open the same graph from another process. */
  readonly address: string
  readonly password: string
  /** Any Cypher, to look or to prepare. */
  cypher(text: string, parameters?: Parameters): Promise<Row[]>
  /** The operators of a statement's plan, without the database's name: NodeUniqueIndexSeek. */
  operators(text: string, parameters?: Parameters): Promise<string[]>
  /** Runs a statement and says what it cost: its operators, and how often they touched the store. */
  profile(text: string, parameters?: Parameters): Promise<Profiled>
  /** Takes everything out. */
  wipe(): Promise<void>
  /** What a process of ours must find in its environment to use this graph. */
  environment(): Record<string, string>
}

/**
 * Takes everything out. In parts, relationships first: a test server has little memory and little time for one transaction, and a
 * test that died may have left much, thousands of them at one node.
 */
export async function wipe({ cypher }: Pick<TestGraph, 'cypher'>): Promise<void> {
  for (const some of [
    'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone',
    'MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS gone',
  ])
    for (let gone = 1; gone > 0; ) gone = Number((await cypher(some))[0]?.gone)
}

/**
 * An empty graph on a real Neo4j for one test file: called at its top, to be used inside tests and hooks. The first file of a
 * worker that asks for one starts the worker's server; the others find it running.
 */
export function withDatabase(): TestGraph {
  let database: Database | undefined
  let driver: Driver | undefined
  let password = ''
  const graph: TestGraph = {
    get database() {
      if (!database) throw new Error('the database is there only inside tests and hooks')
      return database
    },
    get address() {
      return graph.database.address
    },
    get password() {
      return password
    },
    async cypher(text, parameters = {}) {
      const { records } = await driver!.executeQuery(text, toDriver(parameters) as Record<string, unknown>)
      return records.map((record) => fromDriver(record.toObject()) as Row)
    },
    async operators(text, parameters = {}) {
      const { summary } = await driver!.executeQuery(
        `EXPLAIN ${text}`,
        toDriver(parameters) as Record<string, unknown>,
      )
      return summary.plan ? operatorsOf(summary.plan) : []
    },
    async profile(text, parameters = {}) {
      const { records, summary } = await driver!.executeQuery(
        `PROFILE ${text}`,
        toDriver(parameters) as Record<string, unknown>,
      )
      const plan = summary.profile as ProfiledPlan
      const rows = records.map((record) => fromDriver(record.toObject()) as Row)
      return { rows, operators: operatorsOf(plan), hits: hitsOf(plan) }
    },
    wipe: () => wipe(graph),
    environment: () => ({ NEO4J_URI: graph.database.address, NEO4J_PASSWORD: password, WARM_UP: 'false' }),
  }
  beforeAll(async () => {
    const homes = inject('neo4jHomes')
    const local = {
      ...testServer,
      home: homes[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % homes.length]!,
    }
    database = await openDatabase(null, local)
    password = passwordOf(homeOf(local))
    driver = neo4j.driver(database.address, neo4j.auth.basic('neo4j', password), {
      disableLosslessIntegers: true,
    })
    await graph.wipe()
  })
  afterAll(async () => {
    await driver?.close()
    await database?.close()
  })
  return graph
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)]
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits)
}
