import { afterAll, expect, test } from 'vitest'
import { startServer } from '../../../src/api/server.ts'
import { type Database, openDatabase } from '../../../src/graph/database.ts'
import { withDatabase } from '../../neo4j.ts'

const graph = withDatabase()

/** Statements of ours that the server runs now, by the name of their file. */
async function running(): Promise<string[]> {
  const rows = await graph.cypher(
    `SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.app = 'policy-lineage' AND status = 'Running'
     RETURN metaData.operation AS operation, metaData.request AS request`,
  )
  return rows.map(({ operation, request }) => `${operation} ${request ?? ''}`)
}

let server: Awaited<ReturnType<typeof startServer>> | undefined
let database: Database | undefined
afterAll(async () => {
  await server?.close(500)
  await database?.close()
})

test('who leaves ends his question in the database, which bears the id of his request until then', async () => {
  database = await openDatabase({
    uri: graph.address,
    user: 'neo4j',
    password: graph.password,
    database: 'neo4j',
  })
  server = await startServer({ database, lookUp: () => [], quality: [], port: 0, traffic: { log: 'none' } })

  // Another transaction holds the dataset, as a save does, and a first look at it has to wait for nothing; so make a long question.
  await graph.cypher(
    'UNWIND range(1, 3000) AS n CREATE (:Directive {id: "d" + n, title: "t", searchText: "t"})',
  )
  await graph.cypher(
    'MATCH (a:Directive), (b:Directive) WHERE a.id < b.id AND rand() < 0.004 CREATE (a)-[:IMPLEMENTS {named: b.id}]->(b)',
  )

  const leaving = new AbortController()
  const asked = fetch(`${server.url}/graphql`, {
    method: 'POST',
    signal: leaving.signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ lineage(id: "d1", direction: DOWN, depth: 20, limit: 1000) { nodes { distance } } gaps { totalCount } }',
    }),
  })
  asked.catch(() => {})
  await expect.poll(running, { timeout: 10_000, interval: 5 }).not.toEqual([])
  expect((await running()).join()).toMatch(/[\w-]+ [0-9a-f-]{36}/)
  leaving.abort()
  await expect(asked).rejects.toThrow()
  await expect.poll(running, { timeout: 2_000, interval: 20 }).toEqual([])
})
