import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/api/limits.ts'
import { type RunningServer, startServer } from '../../src/api/server.ts'
import type { LoggedRequest } from '../../src/api/traffic/request-log.ts'
import type { Database } from '../../src/graph/database.ts'

/** What stands in for the graph: these tests are about what is sent, not about what is answered. */
let answerOf: () => Promise<never[]> = async () => []
const database: Pick<Database, 'read'> = { read: () => answerOf() as never }
const told: unknown[] = []
let server: RunningServer
beforeAll(async () => {
  const report = (...what: unknown[]) => told.push(what)
  server = await startServer({
    ...{ database, lookUp: () => [], quality: [], port: 0, report },
    traffic: { places: 4, log: 'none' },
  })
})
afterAll(() => server.close(500))

/** Sends bytes as they are; the head and body that come back. */
function raw(sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(sent))
    socket.setTimeout(5_000, () => socket.destroy(new Error(`no answer in 5 s to ${sent.slice(0, 200)}`)))
    socket
      .on('data', (data) => {
        text += data
      })
      .on('error', reject)
      .on('close', () => resolve(text))
  })
}

const get = (target: string, host = 'x') =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`
const post = (body: string, host = 'x', more = '') =>
  `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nContent-Type: application/json\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])
const typename = `/graphql?query=${encodeURIComponent('{ __typename }')}`
const ask = '{"query":"{ __typename }"}'

describe('an address', () => {
  test.each([
    'a b',
    'user:password@x',
    'evil.example/x?',
    'evil.example#',
    'x:99999',
    '%00',
    '[',
    '<script>',
    'x\u00ff',
  ])('of a host that is none, %j, is refused, by every way in', async (host) => {
    for (const sent of [
      get(typename, host),
      post(ask, host),
      get('/feed.atom', host),
      get('/directive/x', host),
    ])
      expect(statusOf(await raw(sent)), sent).toBe(400)
  })

  test.each([
    ['whole, as proxies send it', `http://evil.example${typename}`, 200],
    ['of another protocol', `ftp://evil.example${typename}`, 400],
    ['that begins like one of another host', `//evil.example${typename}`, 404],
    ['the same with a backslash', `/\\evil.example${typename}`, 404],
    ['nothing but a star', '*', 400],
    ['that climbs out', '/../../etc/passwd', 404],
    ['that climbs out of assets', '/assets/..%2f..%2fpackage.json', 404],
    ['that climbs out of exports', '/export/..%2f..%2fetc%2fpasswd', 400],
    ['of an export of a prototype', '/export/__proto__.csv', 400],
    ['of a kind of a prototype', '/__proto__/x', 404],
    ['with a percent sign that is none', '/directive/%ff%fe', 404],
    ['with a NUL', '/directive/%00', 404],
  ])('%s', async (_, target, status) => {
    expect(statusOf(await raw(get(target)))).toBe(status)
  })

  test('a line end in it stays percent-encoded: no header of the answer is the caller’s', async () => {
    for (const target of ['/directive/x%0d%0aSet-Cookie:%20a=b', '/nothing?a=%0d%0aSet-Cookie:%20a=b'])
      expect((await raw(get(target))).split('\r\n\r\n')[0]).not.toMatch(/^set-cookie/im)
  })

  test('the host that a caller names is in the answers to that name only', async () => {
    const evil = await raw(get('/feed.atom', 'evil.example'))
    expect(evil).toContain('http://evil.example/feed.atom')
    expect(await raw(get('/feed.atom'))).not.toContain('evil.example')
  })
})

describe('a body', () => {
  const deep = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times)
  test.each([
    ['that is no JSON', '{"query"', 400],
    ['of nothing', '', 400],
    ['of null', 'null', 400],
    ['with a parameter that is none', '{"query":"{ __typename }","__proto__":{"a":1}}', 400],
    ['with a name that is no text', '{"query":"{ __typename }","operationName":{"a":1}}', 400],
    [
      'with lists in lists',
      `{"query":"query($a:[ID!]!){nodes(ids:$a){id}}","variables":{"a":${deep('[', ']', 60_000)}}}`,
      200,
    ],
    [
      'with objects in objects',
      `{"query":"query($a:Date){directives(filter:{issuedFrom:$a}){totalCount}}","variables":{"a":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}}`,
      200,
    ],
    [
      'with extensions in extensions',
      `{"query":"{ __typename }","extensions":{"a":${deep('[', ']', 90_000)}}}`,
      200,
    ],
  ])('%s', async (_, body, status) => {
    const answer = await raw(post(body))
    expect(statusOf(answer)).toBe(status)
    expect(answer).not.toMatch(/INTERNAL_SERVER_ERROR|originalError/)
  })

  test('of two lengths is refused; so is a length that is none', async () => {
    const chunked = 'Transfer-Encoding: chunked\r\n'
    expect(statusOf(await raw(post(ask, 'x', chunked)))).toBe(400)
    expect(statusOf(await raw(post(ask, 'x').replace(/Content-Length: \d+/, 'Content-Length: -5')))).toBe(400)
  })

  test('a method is what the first line says', async () => {
    const mutation = encodeURIComponent('mutation { __typename }')
    const sent = get(`/graphql?query=${mutation}`).replace('Host', 'X-HTTP-Method-Override: POST\r\nHost')
    expect(statusOf(await raw(sent))).toBe(405)
  })

  test('a text without a type, as any page may post one, is not taken', async () => {
    expect(statusOf(await raw(post(ask).replace(/Content-Type.*\r\n/, '')))).toBe(415)
  })

  test('a query that is padded is refused, before anything remembers it', async () => {
    const answer = await raw(
      post(JSON.stringify({ query: `{ __typename }${' '.repeat(limits.characters)}` })),
    )
    expect(answer).toContain('QUERY_TOO_COMPLEX')
  })

  test.each(['title', 'documentNumber'])('a %s of 56,000 characters is no name', async (argument) => {
    const query = `query ($given: String) { directive(${argument}: $given) { id } }`
    const answer = await raw(
      post(JSON.stringify({ query, variables: { given: '关于印发通知的'.repeat(8_000) } })),
    )
    expect(answer).toContain('BAD_USER_INPUT')
  })
})

test.each(['variables', 'extensions'])(
  '%s of a GET that are no JSON are the caller’s mistake',
  async (name) => {
    const answer = await fetch(`${server.url}${typename}&${name}=%7B`)
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0]).toMatchObject({
      message: `\`${name}\` is no JSON: send an object, percent-encoded.`,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  },
)

describe('calls of assistants', () => {
  const call = (id: number) => ({
    ...{ jsonrpc: '2.0', id, method: 'tools/call' },
    params: { name: 'lookup_directive', arguments: { id: 'dir-0000000000000000' } },
  })
  const send = (message: unknown, headers = {}) =>
    fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify(message),
    })

  test('take a place each until they are answered: more are shed', async () => {
    let finish = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    answerOf = async () => {
      await finished
      return []
    }
    const held = [1, 2, 3, 4].map((id) => send(call(id)))
    const underWay = async () => (await fetch(`${server.url}/metrics`)).text()
    await expect.poll(underWay).toMatch(/under_way 4/)
    const fifth = await send(call(5))
    expect([fifth.status, (await fifth.json()).errors[0].extensions.code]).toEqual([503, 'OVERLOADED'])
    finish()
    answerOf = async () => []
    for (const answer of await Promise.all(held))
      expect(await answer.text()).toContain('Nothing here is known')
    await expect.poll(underWay).toMatch(/under_way 0/)
  })

  test('come one a request', async () => {
    const answer = await send([call(1), call(2)])
    expect([answer.status, (await answer.json()).error.message]).toEqual([400, 'Send one call a request.'])
  })

  test('are no larger than 450 kB, however they are sent', async () => {
    expect((await send({ ...call(1), padding: 'x'.repeat(450_000) })).status).toBe(413)
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(50_000))),
    })
    const answer = await fetch(`${server.url}/mcp`, {
      ...{ method: 'POST', body: stream, duplex: 'half' },
      headers: { 'content-type': 'application/json' },
    } as RequestInit).then(
      ({ status }) => status,
      () => 'closed',
    )
    expect([413, 'closed']).toContain(answer)
  })

  const version = '2026-07-28'
  const prefix = 'io.modelcontextprotocol/'
  const listen = {
    ...{ jsonrpc: '2.0', id: 1, method: 'subscriptions/listen' },
    params: {
      notifications: { toolsListChanged: true },
      _meta: {
        [`${prefix}protocolVersion`]: version,
        [`${prefix}clientInfo`]: { name: 'test', version: '1' },
        [`${prefix}clientCapabilities`]: {},
      },
    },
  }
  const headers = { 'mcp-protocol-version': version, 'mcp-method': 'subscriptions/listen' }

  test('that only listen are a hundred at most', async () => {
    const streams: Response[] = []
    for (let number = 0; number < 110; number++) streams.push(await send(listen, headers))
    const listening = streams.filter(({ headers }) => headers.get('content-type')?.includes('event-stream'))
    expect(listening.length).toBe(100)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    await Promise.all(streams.map(({ body }) => body?.cancel()))
  })

  test('that only listen are let go when the server ends', async () => {
    const ending = await startServer({ database, lookUp: () => [], quality: [], port: 0, report: () => {} })
    const stream = await fetch(`${ending.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify(listen),
    })
    expect(stream.headers.get('content-type')).toContain('event-stream')
    const began = performance.now()
    await Promise.all([ending.close(20_000), stream.text()])
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

describe('hundreds of connections', () => {
  const hundreds = async (sent: string) => {
    const sockets = await Promise.all(
      Array.from({ length: 300 }, () => {
        const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
        socket.on('error', () => {})
        return new Promise<typeof socket>((resolve) => socket.once('connect', () => resolve(socket)))
      }),
    )
    for (const socket of sockets) socket.write(sent)
    return { end: () => sockets.forEach((socket) => void socket.destroy()) }
  }

  test.each([
    ['that never end their headers', 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['that say nothing', ''],
    ['that send bytes of no protocol', '\x16\x03\x01\x02\x00'],
  ])('%s keep nobody else out', async (_, sent) => {
    const held = await hundreds(sent)
    expect(statusOf(await raw(post(ask)))).toBe(200)
    held.end()
  })
})

test('what a caller calls an operation is told in the log if it is a name, of a hundred characters at most', async () => {
  const lines: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  const logged = await startServer({
    ...{ database, lookUp: () => [], quality: [], port: 0 },
    traffic: { log: 'all' },
  })
  process.stderr.write = ((line: string) => lines.push(line)) as never
  try {
    const query = `query ${'n'.repeat(150)} { __typename }`
    for (const operationName of ['n'.repeat(150), '"}\n{"time":0', 'Good'])
      await fetch(`${logged.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      }).then((answer) => answer.text())
    await logged.close(500)
  } finally {
    process.stderr.write = write
  }
  const operations = lines.map((line) => (JSON.parse(line) as LoggedRequest).operation)
  expect(operations).toEqual(['n'.repeat(100), 'n'.repeat(100), 'Good'])
})

test('nothing of all this was a failure of ours', () => {
  expect(told).toEqual([])
})
