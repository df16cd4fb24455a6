import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { buildSchema } from 'graphql'
import { serverAudits } from 'graphql-http'
import { describe, expect, test } from 'vitest'
import { printPolicySchema } from '../../src/api/schema.ts'
import { withApi } from './with-api.ts'

const api = withApi({ records: () => [] })

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers, body })

describe('GraphQL over HTTP', () => {
  for (const { id, name, fn } of serverAudits({ url: () => `${api.url}/graphql` }))
    test(`${id} ${name}`, async () => {
      const result = await fn()
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
    })
})

test('GET answers; a form, plain text or a file upload does not', async () => {
  const got = await fetch(`${api.url}/graphql?query=${encodeURIComponent('{ __typename }')}`)
  expect(await got.json()).toEqual({ data: { __typename: 'Query' } })
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
    expect((await post('query={__typename}', { 'content-type': type })).status, type).toBe(415)
})

test('anybody may ask from a browser, without cookies', async () => {
  const answer = await fetch(`${api.url}/graphql?query={__typename}`, {
    headers: { origin: 'https://example.org' },
  })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
})

test.each([
  ['with its length', (body: string) => body],
  ['in pieces, without', (body: string) => new Blob([body]).stream()],
])('a body over 450 kB is refused, %s', async (_how, sent) => {
  const bodyOf = (length: number) =>
    sent(JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(length) } }))
  const ask = (length: number) =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodyOf(length),
      duplex: 'half',
    } as RequestInit)
  expect((await ask(440_000)).status).toBe(200)
  const refused = await ask(500_000)
  expect(refused.status).toBe(413)
  expect(await refused.json()).toMatchObject({
    errors: [
      { extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', requestId: refused.headers.get('x-request-id') } },
    ],
  })
})

test('long answers are compressed, short ones are not', async () => {
  const sizes = async (query: string) =>
    new Promise((resolve, reject) =>
      request(
        `${api.url}/graphql?query=${encodeURIComponent(query)}`,
        { headers: { 'accept-encoding': 'gzip' } },
        (answer) => {
          answer.resume()
          resolve(answer.headers['content-encoding'])
        },
      )
        .on('error', reject)
        .end(),
    )
  expect(await sizes('{ __schema { types { name description } } }')).toBe('gzip')
  expect(await sizes('{ __typename }')).toBeUndefined()
})

test('health, readiness, and what is not there', async () => {
  expect((await fetch(`${api.url}/health`)).status).toBe(200)
  expect((await fetch(`${api.url}/ready`)).status).toBe(200)
  expect((await fetch(`${api.url}/nothing`)).status).toBe(404)
  expect((await fetch(`${api.url}/playground`, { method: 'POST' })).status).toBe(405)
  // Yoga's own health check would answer any address that ends so.
  const query = await fetch(`${api.url}/graphql?query={__typename}&ref=/health`)
  expect(await query.json()).toEqual({ data: { __typename: 'Query' } })
})

test.each([
  ['/playground/', 308, '/playground'],
  ['/graphql/?query=%7B__typename%7D', 308, '/graphql?query=%7B__typename%7D'],
  ['/directive/', 404, null],
  ['//evil.example/', 404, null],
  ['/%5Cevil.example//', 404, null],
])('a slash too many: %s', async (path, status, location) => {
  const answer = await fetch(`${api.url}${path}`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([status, location])
})

test('HEAD tells of a question what GET does, but for the answer', async () => {
  const address = `${api.url}/graphql?query={dataset{version}}`
  const asked = await fetch(address)
  const told = await fetch(address, { method: 'HEAD' })
  expect(told.status).toBe(200)
  expect(await told.text()).toBe('')
  for (const name of ['content-type', 'content-length', 'etag', 'vary'])
    expect(told.headers.get(name), name).toBe(asked.headers.get(name))
  const mutation = `${api.url}/graphql?query=mutation{__typename}`
  expect((await fetch(mutation, { method: 'HEAD' })).status).toBe((await fetch(mutation)).status)
  const subscription = `${api.url}/graphql?query=subscription{citationAdded{relation}}`
  const listened = await fetch(subscription, { method: 'HEAD', headers: { accept: 'text/event-stream' } })
  expect([listened.status, await listened.text()]).toEqual([200, ''])
})

test('the playground needs no network, lists the examples, and is not sent again if known', async () => {
  const page = await fetch(`${api.url}/playground`)
  const html = await page.text()
  expect(html).toContain('琼卫基层〔2022〕10号是谁、何时印发的')
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/)
  const etag = page.headers.get('etag')!
  expect((await fetch(`${api.url}/playground`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const noPage = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } })
  expect(await noPage.text()).not.toContain('<html')
})

test('the landing page leads to playground, schema and every example', async () => {
  const html = await (await fetch(api.url)).text()
  expect(html).toContain('href="/playground"')
  expect(html).toContain('href="/schema.graphql"')
  expect(html.match(/\/playground\?query=/g)?.length).toBeGreaterThan(8)
})

test('the schema is served, as it is published', async () => {
  const served = await (await fetch(`${api.url}/schema.graphql`)).text()
  expect(served).toBe(printPolicySchema())
  expect(served).toBe(await readFile(new URL('../../schema/policy.graphql', import.meta.url), 'utf8'))
})

test('every type, field, argument and value of the schema says what it is', () => {
  const bare: string[] = []
  for (const [name, type] of Object.entries(buildSchema(printPolicySchema()).getTypeMap())) {
    if (name.startsWith('__') || /^(ID|Int|Float|String|Boolean)$/.test(name)) continue
    if (!type.description) bare.push(name)
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const values = 'getValues' in type ? type.getValues() : []
    for (const part of [...fields, ...values]) {
      if (!part.description) bare.push(`${name}.${part.name}`)
      for (const arg of 'args' in part ? part.args : [])
        if (!arg.description) bare.push(`${name}.${part.name}(${arg.name})`)
    }
  }
  expect(bare).toEqual([])
})
