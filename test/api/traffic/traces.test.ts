import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { startServer } from '../../../src/api/server.ts'
import { tracesTo } from '../../../src/api/traffic/traces.ts'
import type { Database } from '../../../src/graph/database.ts'

const got: string[] = []
/** As a collector answers. */
const collector = createServer(async (request, response) => {
  got.push(`${request.url} ${await text(request)}`)
  response.end('{}')
}).listen(0)
afterAll(() => collector.close())

const database: Pick<Database, 'read'> = { read: async () => [] }

test('a request is told with its statements, as part of the trace that its caller names', async () => {
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`
  const traces = tracesTo(endpoint, 'test', () => {})
  const server = await startServer({
    database,
    lookUp: () => [],
    quality: [],
    port: 0,
    traffic: { traces, log: 'none' },
  })
  const trace = 'a'.repeat(32)
  const caller = 'b'.repeat(16)
  await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${trace}-${caller}-01` },
    body: '{"query":"query One { directive(id: \\"x\\") { title } }"}',
  })
  await server.close(500)
  await traces.close()
  expect(got).toHaveLength(1)
  expect(got[0]).toMatch(/^\/v1\/traces /)
  const [{ resource, scopeSpans }] = JSON.parse(got[0]!.slice('/v1/traces '.length)).resourceSpans
  expect(resource.attributes).toEqual([{ key: 'service.name', value: { stringValue: 'test' } }])
  const [request, ...statements] = scopeSpans[0].spans
  expect(request).toMatchObject({ name: '/graphql One', kind: 2, traceId: trace, parentSpanId: caller })
  expect(statements.length).toBeGreaterThan(0)
  for (const statement of statements) {
    expect(statement).toMatchObject({ kind: 3, traceId: trace, parentSpanId: request.spanId })
    expect(BigInt(statement.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(statement.startTimeUnixNano))
  }
})

test('a collector that is away is said once, and costs nothing else', async () => {
  const said: string[] = []
  const traces = tracesTo('http://127.0.0.1:1', 'test', (message) => said.push(message))
  const span = { name: 'x', start: 0, end: 1, attributes: {}, failed: false }
  traces.add({ request: span, inside: [], traceparent: 'nonsense' })
  await traces.close()
  traces.add({ request: span, inside: [], traceparent: null })
  await traces.close()
  expect(said).toHaveLength(1)
})
