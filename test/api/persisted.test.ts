import { describe, expect, test } from 'vitest'
import { readExamples } from '../../src/api/examples.ts'
import { sha256Of } from '../../src/api/persisted.ts'
import { startServer } from '../../src/api/server.ts'
import { type Answer, withApi } from './with-api.ts'

const api = withApi({ records: () => [] })

async function get(url: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer> {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
  return (await (await fetch(`${url}/graphql?${search}`)).json()) as Answer
}

const byHash = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })
const byName = (name: string) => ({ persistedQuery: { name } })
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code

const query = 'query Version($no: Boolean = false) { dataset { version changedAt @skip(if: $no) } }'

describe('an operation that is named instead of sent', () => {
  test('every published one, by hash and by name, as the list has them', async () => {
    const listed = (await (await fetch(`${api.url}/operations.json`)).json()) as {
      name: string
      sha256: string
      query: string
    }[]
    expect(listed.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...readExamples().map(({ name }) => name), 'mcp-search', 'mcp-lineage']),
    )
    for (const { query, sha256 } of listed) expect(sha256Of(query)).toBe(sha256)
    const { name, sha256 } = listed.find((each) => each.name === '11-dataset')!
    const answer = await get(api.url, { extensions: byHash(sha256) })
    expect(answer.data.dataset.counts.directives).toBe(0)
    expect(await get(api.url, { extensions: byName(name) })).toEqual(answer)
  })

  test('one that is not known is asked for once, and is known then, with variables', async () => {
    const extensions = byHash(sha256Of(query))
    const first = await get(api.url, { extensions })
    expect(codeOf(first)).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(first.errors?.[0]?.message).toBe('PersistedQueryNotFound')
    const sent = await get(api.url, { query, extensions })
    expect(sent.data.dataset).toHaveProperty('changedAt')
    expect(await get(api.url, { extensions })).toEqual(sent)
    expect((await get(api.url, { extensions, variables: { no: true } })).data.dataset).not.toHaveProperty(
      'changedAt',
    )
  })

  test('limits hold for it as for any', async () => {
    const deep = `{ dataset { counts { ${'__typename '.repeat(2_100)} } } }`
    const body = JSON.stringify({ query: deep, extensions: byHash(sha256Of(deep)) })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })
    expect(codeOf((await answer.json()) as Answer)).toBe('QUERY_TOO_COMPLEX')
  })

  test.each([
    ['a hash that is not that of the query', { query, extensions: byHash(sha256Of('{ other }')) }],
    ['a hash that is none', { extensions: byHash('xyz') }],
    [
      'hash and name',
      { extensions: { persistedQuery: { sha256Hash: sha256Of(query), name: '11-dataset' } } },
    ],
    ['neither', { extensions: { persistedQuery: {} } }],
    ['no object', { extensions: { persistedQuery: 7 } }],
  ])('refused: %s', async (_what, parameters) => {
    expect(codeOf(await get(api.url, parameters))).toBe('BAD_USER_INPUT')
  })

  test('a name that nobody published', async () => {
    expect(codeOf(await get(api.url, { extensions: byName('constructor') }))).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
  })
})

test('a server of published operations answers these, however they come, and nothing else', async () => {
  const { database } = api.graph
  const server = await startServer({ database, lookUp: () => [], quality: [], port: 0, persistedOnly: true })
  try {
    const example = readExamples().find(({ name }) => name === '11-dataset')!
    const answer = await get(server.url, { extensions: byName(example.name) })
    expect(answer.data.dataset).toBeDefined()
    expect(await get(server.url, { query: example.query })).toEqual(answer)
    expect(codeOf(await get(server.url, { query }))).toBe('PERSISTED_QUERIES_ONLY')
    expect(codeOf(await get(server.url, { query, extensions: byHash(sha256Of(query)) }))).toBe(
      'PERSISTED_QUERIES_ONLY',
    )
    expect(codeOf(await get(server.url, { extensions: byHash(sha256Of(query)) }))).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    )
    expect(codeOf(await get(server.url, { query: '{ __schema { types { name } } }' }))).toBe(
      'PERSISTED_QUERIES_ONLY',
    )
  } finally {
    await server.close(1_000)
  }
})
