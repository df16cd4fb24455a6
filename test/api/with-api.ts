import { afterAll, beforeAll, expect } from 'vitest'
import type { Propose } from '../../src/api/corrections/proposals.ts'
import type { BodyForms, LookUp } from '../../src/api/look-up.ts'
import { type RunningServer, startServer } from '../../src/api/server.ts'
import type { PolicyRecords } from '../../src/domain/policy-records.ts'
import type { QualityReport } from '../../src/domain/quality.ts'
import type { Database } from '../../src/graph/database.ts'
import { save } from '../../src/graph/save/save.ts'
import { type Place, saveJurisdictions } from '../../src/graph/save/save-jurisdictions.ts'
import { type TestGraph, withDatabase } from '../neo4j.ts'
import { chain, places as chainPlaces, files } from './chain.ts'
import { recordsOf } from './policies.ts'

export interface TestApi {
  readonly graph: TestGraph
  readonly url: string
  /** Closes the server before the end. */
  close(): Promise<void>
  /** Names of the statements that were sent since it was last emptied. */
  readonly statements: string[]
  /** POSTs a query; the whole answer. */
  send(query: string, variables?: object): Promise<Answer>
  /** The data; fails if there are errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer.
  ask(query: string, variables?: object): Promise<any>
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly data?: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: { readonly code: string; readonly requestId: string; readonly candidates?: string[] }
  }[]
}

/** The records of the chain from state to county. */
export const chainRecords = (): PolicyRecords[] =>
  Object.entries(files).map(([file, keys]) =>
    recordsOf(
      file,
      keys.map((key) => chain.find((policy) => policy.key === key)!),
      chain,
    ),
  )

interface Setup {
  readonly records?: () => readonly PolicyRecords[]
  /** Fills the graph instead of `records` and `places`. */
  readonly load?: (database: Database) => Promise<void>
  readonly places?: readonly Place[]
  readonly lookUp?: LookUp
  readonly bodyForms?: BodyForms
  readonly quality?: readonly QualityReport[]
  readonly timeout?: number
  readonly propose?: Propose
  readonly watchInterval?: number
  readonly maxSubscribers?: number
  readonly report?: (message: string, error: unknown) => void
  /** None if not given: what an answer costs is told by statements. */
  readonly answerCache?: number
  /** 0 if not given: a test need not wait between a load and its question. */
  readonly versionAge?: number
  /** Stands between API and database. */
  readonly around?: (read: Database['read']) => Database['read']
}

/** The API on a free port over a real Neo4j that holds these records: called at the top of a test file. */
export function withApi({
  records = chainRecords,
  places = chainPlaces,
  load = async (database) => {
    await saveJurisdictions(database, places)
    for (const record of records()) await save(database, record)
  },
  lookUp = () => [],
  bodyForms = () => [],
  quality = [],
  around = (read) => read,
  ...rest
}: Setup = {}): TestApi {
  const graph = withDatabase()
  const statements: string[] = []
  let server: RunningServer | undefined
  beforeAll(async () => {
    await load(graph.database)
    await graph.cypher('CALL db.awaitIndexes(60)')
    const read: Database['read'] = (name, parameters, options) => {
      statements.push(name)
      return graph.database.read(name, parameters, options)
    }
    server = await startServer({
      database: { read: around(read) },
      lookUp,
      bodyForms,
      quality,
      port: 0,
      report: () => {},
      traffic: { log: 'none' },
      answerCache: 0,
      versionAge: 0,
      ...rest,
    })
  })
  const close = async () => {
    await server?.close(1_000)
    server = undefined
  }
  afterAll(close)
  const api: TestApi = {
    graph,
    statements,
    close,
    get url() {
      return server!.url
    },
    async send(query, variables) {
      const answer = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await answer.json()) as Answer
    },
    async ask(query, variables) {
      const { data, errors } = await api.send(query, variables)
      expect(errors).toBeUndefined()
      return data
    },
  }
  return api
}
