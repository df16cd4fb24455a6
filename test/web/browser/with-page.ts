import { afterAll, beforeAll } from 'vitest'
import { type RunningServer, startServer } from '../../../src/api/server.ts'
import { bundlePage } from '../../../src/commands/page.ts'
import { readQuality } from '../../../src/commands/quality.ts'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import type { Database } from '../../../src/graph/database.ts'
import { loadSeeds } from '../../../src/loading/load-seeds.ts'
import { bodyForms } from '../../../src/resolve/bodies/body-forms.ts'
import { lookUpCitations } from '../../../src/resolve/lookup-citations.ts'
import { type TestGraph, withDatabase } from '../../neo4j.ts'

export interface ServedPage {
  readonly url: string
  readonly graph: TestGraph
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer.
  ask(query: string, variables?: object): Promise<any>
}

const gazetteer = loadGazetteer()

export const seeds = (database: Database) =>
  loadSeeds(database, gazetteer, (failure) => {
    throw new Error(failure)
  })

/** All that `npm start` serves, on a free port, over a graph that `load` fills: called at the top of a test file. */
export function withPage(load: (database: Database) => Promise<void> = seeds): ServedPage {
  const graph = withDatabase()
  let server: RunningServer | undefined
  beforeAll(async () => {
    await load(graph.database)
    await graph.cypher('CALL db.awaitIndexes(60)')
    server = await startServer({
      database: graph.database,
      lookUp: (text) => lookUpCitations(text, gazetteer),
      bodyForms: (words) => bodyForms(words, gazetteer),
      quality: readQuality(),
      page: await bundlePage(),
      port: 0,
    })
  })
  afterAll(() => server?.close(1_000))
  return {
    graph,
    get url() {
      return server!.url
    },
    async ask(query, variables) {
      const answer = await fetch(`${server!.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
  }
}
