import { expect, test } from 'vitest'
import { GraphError } from '../../src/graph/graph-error.ts'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

/** What the database does when it is asked. */
let failure: (signal: AbortSignal | undefined) => Promise<never> | undefined = () => undefined

const api = withApi({
  timeout: 8_000,
  around: (read) => async (name, parameters, options) =>
    (await failure(options?.signal)) ?? read(name, parameters, options),
})

const codesOf = async (query: string, variables?: object) =>
  (await api.send(query, variables)).errors?.map(({ extensions }) => extensions.code)

test.each([
  ['{ nodes(ids: [', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ directives(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
  ['{ directives(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
  ['{ directives(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT'],
  ['{ directives(after: "nonsense") { totalCount } }', 'BAD_USER_INPUT'],
  ['{ directive { id } }', 'BAD_USER_INPUT'],
  ['{ directive(id: "x", title: "y") { id } }', 'BAD_USER_INPUT'],
  ['{ search(query: "  ") { totalCount } }', 'BAD_USER_INPUT'],
  ['{ directives(filter: { issuedFrom: "2022-02-30" }) { totalCount } }', 'BAD_USER_INPUT'],
])('%s → %s', async (query, code) => {
  const { errors } = await api.send(query)
  expect(errors?.[0]?.extensions.code).toBe(code)
  expect(errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/)
})

test('variables of the wrong type are bad input, and a day that is none says so', async () => {
  const query = 'query ($from: Date) { directives(filter: { issuedFrom: $from }) { totalCount } }'
  const { errors } = await api.send(query, { from: '11.10.2022' })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain('YYYY-MM-DD')
})

test('an id of nothing, or no id at all, is null', async () => {
  const { node, nodes, directive } = await api.ask(
    `{ node(id: "nonsense") { id } nodes(ids: ["dir-0000000000000000", "${directiveIdOf('national')}", "body-1"]) { id } directive(id: "x") { id } }`,
  )
  expect({ node, directive }).toEqual({ node: null, directive: null })
  expect(nodes).toEqual([null, { id: directiveIdOf('national') }, null])
})

const cheap = `query ($n: Int!) { directives(first: $n) { nodes { citations(first: $n) { nodes { to { citedBy(first: $n) { nodes { id } } } } } } } }`

test('what a query costs is counted with its variables, also after a cheap one of the same text', async () => {
  expect(await codesOf(cheap, { n: 2 })).toBeUndefined()
  expect(await codesOf(cheap, { n: 100 })).toEqual(['QUERY_TOO_COMPLEX'])
  expect(await codesOf(cheap, { n: 2 })).toBeUndefined()
})

test.each([
  ['tokens', `{ ${'__typename '.repeat(2_001)} }`],
  ['depth', `{ tasks { nodes { ${'parent { '.repeat(15)} id ${'} '.repeat(15)} } } }`],
  ['aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ['directives', `{ ${'__typename @skip(if: false) '.repeat(9)} }`],
])('too many %s', async (_, query) => {
  expect((await codesOf(query))?.[0]).toBe('QUERY_TOO_COMPLEX')
})

test('a database that is away, too slow, or broken by us: each has its code and hides its cause', async () => {
  failure = () => Promise.reject(new GraphError('UNAVAILABLE', 'Neo4j does not answer at bolt://secret:7687'))
  const away = await api.send('{ dataset { version } }')
  failure = () => Promise.reject(new GraphError('TIMED_OUT', 'too slow'))
  const late = await api.send('{ dataset { version } }')
  failure = () => Promise.reject(new TypeError('secret is undefined'))
  const broken = await api.send('{ dataset { version } }')
  failure = (signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
  const endless = await api.send('{ dataset { version } }')
  failure = () => undefined
  const answers = [away, late, broken, endless]
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'UNAVAILABLE',
    'TIMEOUT',
    'INTERNAL_SERVER_ERROR',
    'TIMEOUT',
  ])
  expect(JSON.stringify(answers)).not.toContain('secret')
})

test('a GET whose dataset tells no version in time is answered all the same', async () => {
  failure = (signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
  const answer = await fetch(`${api.url}/graphql?query={__typename}`)
  failure = () => undefined
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
})

test('a caller who leaves ends the question to the database', async () => {
  const ended = new Promise<void>((resolve) => {
    failure = (signal) =>
      new Promise((_, reject) =>
        signal?.addEventListener('abort', () => {
          resolve()
          reject(signal.reason as Error)
        }),
      )
  })
  const leaving = new AbortController()
  const answer = fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { version } }' }),
    signal: leaving.signal,
  })
  setTimeout(() => leaving.abort(), 200)
  await expect(answer).rejects.toThrow()
  await ended
  failure = () => undefined
})
