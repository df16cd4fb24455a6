import { describe, expect, test } from 'vitest'
import { withApi } from './with-api.ts'

/** What scanners of GraphQL servers send (graphql-cop's thirteen checks), and what we decided: see src/api/traffic/README.md. */
const api = withApi({ records: () => [] })

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const sent = async (query: string) => (await post({ query })).json()
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ')

describe('refused', () => {
  test('alias overloading: 101 aliases of one field', async () => {
    const { data, errors } = await sent(`{ ${many(101, (n) => `alias${n}: __typename`)} }`)
    expect(data).toBeUndefined()
    expect(errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX')
  })

  test('field duplication: one field 2,001 times is too many tokens', async () => {
    const { errors } = await sent(`{ ${many(2_001, () => '__typename')} }`)
    expect(errors[0].extensions.code).toBe('QUERY_TOO_COMPLEX')
  })

  test('batching: a list of operations', async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))
    expect(answer.status).toBe(400)
    expect(Array.isArray(await answer.json())).toBe(false)
  })

  test('directive overloading: one error, not one for each', async () => {
    const { errors } = await sent(`{ __typename ${many(10, () => '@aa')} }`)
    expect(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toContain(
      'QUERY_TOO_COMPLEX',
    )
    expect(errors.length).not.toBe(10)
  })

  test('circular introspection', async () => {
    const circle = 'fields { type { '.repeat(6)
    const { data, errors } = await sent(`{ __schema { types { ${circle} name ${'} }'.repeat(6)} } } }`)
    expect(data).toBeUndefined()
    expect(errors.length).toBeGreaterThan(0)
  })

  test('mutations by GET', async () => {
    const mutation = encodeURIComponent('mutation { __typename }')
    expect((await fetch(`${api.url}/graphql?query=${mutation}`)).status).toBe(405)
  })

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'cross-site requests: a post as %s',
    async (type) => {
      const answer = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query=%7B__typename%7D',
      })
      expect(answer.status).toBe(415)
      expect(await answer.text()).not.toContain('Query')
    },
  )

  test('a page of an IDE in place of an answer', async () => {
    for (const address of ['/graphql', '/graphiql', '/console', '/altair']) {
      const page = await (await fetch(api.url + address, { headers: { accept: 'text/html' } })).text()
      expect(page, address).not.toMatch(/graphiql|graphql playground|altair/i)
    }
  })

  test('traces and inner errors', async () => {
    const { extensions, errors } = await sent('qwerty cop {abc}')
    expect(extensions).toBeUndefined()
    expect(Object.keys(errors[0].extensions).sort()).toEqual(['code', 'requestId'])
    expect((await sent('{ __typename }')).extensions).toBeUndefined()
  })
})

describe('allowed, for reasons', () => {
  test('introspection: the schema is published, and clients are made from it', async () => {
    expect(
      (await sent('{ __schema { types { name fields { name } } } }')).data.__schema.types.length,
    ).toBeGreaterThan(50)
  })

  test('GET: what is read can be cached and linked; it takes no cookie and changes nothing', async () => {
    const answer = await fetch(`${api.url}/graphql?query={__typename}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('suggestions: the schema is no secret, so a misspelt field may be told', async () => {
    expect((await sent('{ directve { id } }')).errors[0].message).toContain('directive')
  })
})
