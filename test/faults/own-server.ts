import { rmSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll } from 'vitest'
import { type Database, openDatabase } from '../../src/graph/database.ts'
import type { DatabaseAddress } from '../../src/graph/database-config.ts'
import { homeOf } from '../../src/graph/server/home.ts'
import { stopJavaServer } from '../../src/graph/server/java-server.ts'
import { type LocalServer, useLocalServer } from '../../src/graph/server/local-server.ts'
import { isAlive } from '../../src/graph/server/process-lock.ts'
import { rememberedServer } from '../../src/graph/server/users.ts'
import { fromDriver, type Parameters, type Row, toDriver } from '../../src/graph/values.ts'
import { testServer } from '../test-server.ts'
import { pause } from './commands.ts'

export interface OwnServer {
  /** As one who is given an address has it: nobody starts the server again for it. */
  readonly database: Database
  readonly address: DatabaseAddress
  readonly pid: number
  /** The folder with its data and its configuration. */
  readonly home: string
  cypher(text: string, parameters?: Parameters): Promise<Row[]>
  environment(): Record<string, string>
  /** kill -9, and until it is gone. */
  kill(): Promise<void>
  /** As a person stops it. */
  stop(): Promise<void>
  /** On the same port, with the store that was left. */
  startAgain(): Promise<void>
}

/** A Neo4j that a test file may kill: called at its top. */
export function withOwnServer(): OwnServer {
  const local = { ...testServer, home: `test-faults-${process.pid}` }
  const home = homeOf(local)
  let server: LocalServer | undefined
  let database: Database | undefined
  let driver: Driver | undefined
  const own: OwnServer = {
    home,
    get database() {
      return database!
    },
    get address() {
      return { uri: server!.uri, user: 'neo4j', password: server!.password, database: 'neo4j' }
    },
    get pid() {
      const remembered = rememberedServer(home)
      if (!remembered || !('pid' in remembered)) throw new Error('the server is no process of this machine')
      return remembered.pid
    },
    async cypher(text, parameters = {}) {
      // Just started, on a busy machine, it may take longer than a question should. What was restored is older than what was last seen.
      const { records } = await driver!.executeQuery(text, toDriver(parameters) as Record<string, unknown>, {
        transactionConfig: { timeout: 300_000 },
        bookmarkManager: null,
      })
      return records.map((record) => fromDriver(record.toObject()) as Row)
    },
    environment: () => ({ NEO4J_URI: server!.uri, NEO4J_PASSWORD: server!.password }),
    async kill() {
      const { pid } = own
      process.kill(pid, 'SIGKILL')
      while (isAlive(pid)) await pause(20)
    },
    stop: () => stopJavaServer(own.pid),
    startAgain: () => server!.revive(),
  }
  beforeAll(async () => {
    server = await useLocalServer(local)
    database = await openDatabase(own.address)
    driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), {
      disableLosslessIntegers: true,
    })
  })
  afterAll(async () => {
    await driver?.close()
    await database?.close()
    await server?.release()
    rmSync(home, { recursive: true, force: true })
  })
  return own
}
