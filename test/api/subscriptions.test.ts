import { expect, test } from 'vitest'
import { openDatabase } from '../../src/graph/database.ts'
import { save } from '../../src/graph/save/save.ts'
import { chain } from './chain.ts'
import { directiveIdOf, type Policy, recordsOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi({ watchInterval: 50, maxSubscribers: 2 })

interface Event {
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer.
  data?: any
  errors?: { extensions: { code: string } }[]
  extensions?: { cursor: string }
}

/** Events as they come; `stop` is the client going away. */
async function subscribe(query: string, variables = {}) {
  const gone = new AbortController()
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: gone.signal,
  })
  const events = eventsIn(answer.body!)
  return {
    status: answer.status,
    next: async (): Promise<Event> => (await events.next()).value as Event,
    ended: async () => (await events.next()).done,
    stop: () => gone.abort(),
  }
}

async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of body) {
    text += decoder.decode(piece, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop()!
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (/^event: next$/m.test(block) && data) yield JSON.parse(data)
    }
  }
}

const citing = (key: string, ...to: string[]): Policy => ({
  key,
  title: `${key}县关于落实有关要求的实施方案`,
  cites: to.map((one) => ['IMPLEMENTS', one] as const),
})
let files = 0
const load = (policy: Policy, database = api.graph.database) =>
  save(database, recordsOf(`new-${files++}.txt`, [policy], chain))

const citationAdded = `subscription ($to: ID, $after: String) { citationAdded(to: $to, after: $after) { relation from { title } to { title } evidence { quote } } }`

test('a citation that another process saves is told, and after a lost connection nothing is missed', async () => {
  const listener = await subscribe(citationAdded, { to: directiveIdOf('national') })
  expect(listener.status).toBe(200)
  // Told from now on: the first question for the version must have been answered.
  await new Promise((resolve) => setTimeout(resolve, 500))
  // A connection of its own, as the `load` command has.
  const other = await openDatabase({
    uri: api.graph.database.address,
    user: 'neo4j',
    password: api.graph.password,
    database: 'neo4j',
  })
  await load(citing('甲', 'hainan-notice'), other)
  await load(citing('乙', 'hainan-notice', 'national'), other)
  const first = await listener.next()
  expect(first.data.citationAdded).toMatchObject({
    relation: 'IMPLEMENTS',
    from: { title: '乙县关于落实有关要求的实施方案' },
    evidence: { quote: expect.stringContaining('为贯彻落实') },
  })
  listener.stop()
  await load(citing('丙', 'national'), other)
  await load(citing('丁', 'national'), other)
  await other.close()
  const again = await subscribe(citationAdded, {
    to: directiveIdOf('national'),
    after: first.extensions!.cursor,
  })
  expect((await again.next()).data.citationAdded.from.title).toMatch(/^丙/)
  const last = await again.next()
  expect(last.data.citationAdded.from.title).toMatch(/^丁/)
  again.stop()
}, 60_000)

test('the dataset is told when it has changed', async () => {
  const listener = await subscribe('subscription { datasetChanged { version counts { held } } }')
  await new Promise((resolve) => setTimeout(resolve, 500))
  const { dataset } = await api.ask('{ dataset { version counts { held } } }')
  await load(citing('戊'))
  expect((await listener.next()).data.datasetChanged).toEqual({
    version: dataset.version + 1,
    counts: { held: dataset.counts.held + 1 },
  })
  listener.stop()
}, 60_000)

test('there are only so many, and a place is free when somebody leaves', async () => {
  const query = 'subscription { datasetChanged { version } }'
  const two = [await subscribe(query), await subscribe(query)]
  const third = await subscribe(query)
  expect((await third.next()).errors?.[0]?.extensions.code).toBe('TOO_MANY_SUBSCRIPTIONS')
  two[0]!.stop()
  await new Promise((resolve) => setTimeout(resolve, 200))
  const fourth = await subscribe(query)
  await load(citing('己'))
  expect((await two[1]!.next()).data.datasetChanged.version).toBeGreaterThan(0)
  two[1]!.stop()
  fourth.stop()
}, 60_000)

test.each([
  ['subscription { citationAdded(after: "x") { id } }', 'BAD_USER_INPUT'],
  ['subscription { datasetChanged { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s is refused: %s', async (query, code) => {
  const listener = await subscribe(query)
  expect((await listener.next()).errors?.[0]?.extensions.code).toBe(code)
})

test('a subscription ends when the server does', async () => {
  await new Promise((resolve) => setTimeout(resolve, 200))
  const listener = await subscribe('subscription { datasetChanged { version } }')
  const closing = api.close()
  expect(await listener.ended()).toBe(true)
  await closing
}, 60_000)
