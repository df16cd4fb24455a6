import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { endCommands, start } from './faults/commands.ts'
import { withDatabase } from './neo4j.ts'

const graph = withDatabase()
afterAll(endCommands)

const traces: string[] = []
/** As a collector of OpenTelemetry answers. */
const collector = createServer(async (request, response) => {
  traces.push(`${request.url} ${await text(request)}`)
  response.end('{}')
}).listen(0)
afterAll(() => collector.close())

const key = 'a-key-that-nobody-may-read'
const keys = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys')
writeFileSync(keys, `partner ${createHash('sha256').update(key).digest('hex')} 100\n`)

test('the server, set by its environment alone, tells who is on call what was slow, and nobody a secret', {
  timeout: 300_000,
}, async () => {
  // As after a load: no seeds are read.
  await graph.cypher("CREATE (:Directive {id: 'dir-0000000000000000', title: '某某通知'})")
  const command = start(['serve'], {
    ...graph.environment(),
    ...{ PORT: '0', SLOW: '1', API_KEYS: keys },
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_SERVICE_NAME: 'named-by-environment',
  })
  const url = /http:\S+/.exec(await command.line(/^Ready: /))![0]
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: 'query WhoIsThis($secret: String!) { dataset { version } directive(title: $secret) { id } }',
      variables: { secret: 'what-was-asked' },
    }),
  })
  expect((await answer.json()).data.directive).toBeNull()
  await fetch(`${url}/graphql`, { headers: { authorization: 'Bearer guessed-wrong' } })
  command.process.kill('SIGTERM')
  const { code, said } = await command.ended
  expect(code).toBe(0)

  const lines = said.split('\n').filter((line) => line.startsWith('{'))
  const logged = lines.map((line) => JSON.parse(line)).find(({ operation }) => operation === 'WhoIsThis')
  expect(logged).toMatchObject({
    ...{ id: answer.headers.get('x-request-id'), method: 'POST', route: '/graphql', status: 200 },
    ...{ key: 'partner', slow: true, statements: expect.any(Number) },
  })
  expect(logged.databaseMilliseconds).toBeGreaterThan(0)

  const [trace = ''] = traces
  expect(trace).toMatch(/^\/v1\/traces .*named-by-environment/)
  expect(trace).toContain('/graphql WhoIsThis')
  expect(trace).toContain('cypher dataset')
  for (const told of [said, ...traces])
    for (const secret of [graph.password, key, 'guessed-wrong', 'what-was-asked'])
      expect(told).not.toContain(secret)
})
