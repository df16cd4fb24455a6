import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from 'vitest'
import { readExamples } from '../../../src/api/examples.ts'
import { sha256Of } from '../../../src/api/persisted.ts'
import { startServer } from '../../../src/api/server.ts'
import { type LoggedRequest, requestLog } from '../../../src/api/traffic/request-log.ts'
import type { Database } from '../../../src/graph/database.ts'

/** What stands in for the graph here: these tests are about who is let in, not about what is answered. */
let answerOf: () => Promise<never[]> = async () => []
const database: Pick<Database, 'read'> = { read: () => answerOf() as never }

type Options = Partial<Parameters<typeof startServer>[0]>
const open: { close(patience?: number): Promise<void> }[] = []
afterEach(async () => {
  answerOf = async () => []
  for (const server of open.splice(0)) await server.close(500)
})

async function serve(options: Options = {}) {
  const server = await startServer({
    database,
    lookUp: () => [],
    quality: [],
    port: 0,
    report: () => {},
    ...options,
  })
  open.push(server)
  return server.url
}

const example = readExamples().find(({ name }) => name.includes('lookup'))!

const ask = (url: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"query Title { directive(id: \\"x\\") { title } }"}',
  })
const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code

describe('overload', () => {
  test('is shed with 503 and Retry-After, while health is told; and ends when it ends', async () => {
    const url = await serve({ traffic: { places: 2 } })
    let finish = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    answerOf = async () => {
      await finished
      return []
    }
    const two = [ask(url), ask(url)]
    await expect.poll(async () => (await fetch(`${url}/metrics`)).text()).toMatch(/under_way 2/)
    const third = await ask(url)
    expect(third.status).toBe(503)
    expect(third.headers.get('retry-after')).toBe('1')
    expect(third.headers.get('access-control-allow-origin')).toBe('*')
    expect(await codeOf(third)).toBe('OVERLOADED')
    for (const path of ['/healthz', '/health']) expect((await fetch(url + path)).status, path).toBe(200)
    finish()
    expect((await Promise.all(two)).map(({ status }) => status)).toEqual([200, 200])
    expect((await ask(url)).status).toBe(200)
  })
})

describe('those who send slowly', () => {
  const half =
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"query":'

  test('take no place from those who ask', async () => {
    const url = await serve({ traffic: { places: 2 } })
    const slow = await opened(url, half, 50)
    for (let time = 0; time < 5; time++) expect((await ask(url)).status).toBe(200)
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/under_way 0/)
    for (const socket of slow) socket.destroy()
  })

  test('make room for others that send, whoever began first, and are told to come again', async () => {
    const url = await serve({ traffic: { places: 2 } })
    const slow = await opened(url, half, 70)
    expect((await ask(url)).status).toBe(200)
    const told = await Promise.all(slow.slice(0, 6).map((socket) => text(socket)))
    for (const answer of told) expect(answer).toMatch(/^HTTP\/1.1 503 .*retry-after: 1/is)
    for (const socket of slow) socket.destroy()
  })

  test('and connections that are only held open make room for new ones', async () => {
    const url = await serve({ patience: { waiting: 20 } })
    const held = await opened(url, 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ', 50)
    for (const path of ['/healthz', '/readyz']) expect((await fetch(url + path)).status).toBe(200)
    await expect.poll(() => held.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(30)
    for (const socket of held) socket.destroy()
  })
})

describe('rates', () => {
  test('one address may ask so often a minute, and is told when to come again', async () => {
    const url = await serve({ traffic: { rate: 3 } })
    const statuses = []
    for (let time = 0; time < 4; time++) statuses.push((await ask(url)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    const refused = await ask(url)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(10)
    expect(await codeOf(refused)).toBe('TOO_MANY_REQUESTS')
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    // Nobody says whom he comes from, unless a proxy of ours does.
    expect((await ask(url, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(429)
  })

  test('behind a proxy it is the address that the proxy saw that counts', async () => {
    const url = await serve({ traffic: { rate: 1, proxies: 1 } })
    const from = async (addresses: string) => (await ask(url, { 'x-forwarded-for': addresses })).status
    expect(await from('198.51.100.1')).toBe(200)
    expect(await from('198.51.100.1')).toBe(429)
    expect(await from('9.9.9.9, 198.51.100.1')).toBe(429)
    expect(await from('198.51.100.1, 198.51.100.2')).toBe(200)
    expect(await from('2001:db8:1:2:3::4')).toBe(200)
    expect(await from('2001:db8:1:2::99')).toBe(429)
  })

  test('who has a key has a limit of its own; a key that is not known is refused', async () => {
    const keys = new Map([[sha256Of('secret'), { name: 'partner', limit: 2 }]])
    const url = await serve({ traffic: { rate: 1, keys } })
    const bearer = (key: string) => ask(url, { authorization: `Bearer ${key}` })
    expect([(await ask(url)).status, (await ask(url)).status]).toEqual([200, 429])
    expect([(await bearer('secret')).status, (await bearer('secret')).status]).toEqual([200, 200])
    expect((await bearer('secret')).status).toBe(429)
    const unknown = await bearer('guess')
    expect([unknown.status, await codeOf(unknown)]).toEqual([401, 'UNKNOWN_KEY'])
  })
})

describe('what is told', () => {
  test('metrics count routes, operations and outcomes, and never what a caller made up', async () => {
    const url = await serve()
    await ask(url)
    // A published one by its text, which is answered anew, and again from memory.
    for (let time = 0; time < 2; time++)
      await fetch(`${url}/graphql?query=${encodeURIComponent(example.query)}`).then((answer) => answer.text())
    await fetch(`${url}/made-up/${Math.random()}`)
    await fetch(`${url}/directive/unheard-of`)
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await answer.text()
    expect(text).toContain('http_requests_total{route="/graphql",status="200"} 3')
    expect(text).toContain('http_requests_total{route="other",status="404"} 1')
    expect(text).toContain('graphql_operations_total{operation="other",outcome="ok"} 1')
    expect(text).toContain(`graphql_operations_total{operation="${example.name}",outcome="ok"} 2`)
    expect(text).toMatch(/database_seconds_count \d+/)
    expect(text).not.toMatch(/made-up|unheard|Title/)
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[^}]*\})? [\d.e+-]+)$/)
    const off = await serve({ metrics: false })
    expect((await fetch(`${off}/metrics`)).status).toBe(404)
  })

  test('an answer bears the id that its errors name', async () => {
    const answer = await fetch(`${await serve()}/graphql?query={nothing}`)
    const { errors } = await answer.json()
    expect(errors[0].extensions.requestId).toBe(answer.headers.get('x-request-id'))
  })

  const request: LoggedRequest = {
    time: '2026-11-26T00:00:00.000Z',
    id: 'x',
    method: 'POST',
    route: '/graphql',
    status: 200,
    milliseconds: 5,
  }

  test.each([
    ['none', { ...request, status: 503 }, false],
    ['slow', request, false],
    ['slow', { ...request, slow: true as const, operation: 'Lineage' }, true],
    ['slow', { ...request, status: 500 }, true],
    ['all', request, true],
  ] as const)('log %s', (level, told, isWritten) => {
    const lines: string[] = []
    requestLog(level, (line) => lines.push(line))(told)
    expect(lines).toEqual(isWritten ? [`${JSON.stringify(told)}\n`] : [])
  })
})

/** So many raw connections, on each of which this is sent, one after the other. */
async function opened(url: string, sent: string, count: number) {
  const { hostname, port } = new URL(url)
  const sockets: Socket[] = []
  for (let number = 0; number < count; number++) {
    const socket = connect(Number(port), hostname).on('error', () => {})
    await once(socket, 'connect')
    socket.write(sent)
    sockets.push(socket)
  }
  return sockets
}

/** What a raw connection is answered, and when it is closed: milliseconds. */
function held(url: string, sent: string): Promise<{ text: string; after: number }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const began = performance.now()
    let text = ''
    connect(Number(port), hostname, function onConnect(this: ReturnType<typeof connect>) {
      this.write(sent)
    })
      .on('data', (data) => {
        text += data
      })
      .on('error', reject)
      .on('close', () => resolve({ text, after: performance.now() - began }))
  })
}

describe('a caller who takes his time', () => {
  const patience = { headers: 300, idle: 800, checked: 100 }

  test('to send headers is told so, and his connection is closed', async () => {
    const { text, after } = await held(
      await serve({ patience }),
      'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ',
    )
    expect(text).toMatch(/^HTTP\/1.1 408 /)
    expect(after).toBeLessThan(3_000)
  })

  test('to send a body is left', async () => {
    const head =
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n'
    const { after } = await held(await serve({ patience }), `${head}{"query":`)
    expect(after).toBeLessThan(5_000)
  })
})
