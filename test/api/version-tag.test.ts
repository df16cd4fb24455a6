import { expect, test } from 'vitest'
import { save } from '../../src/graph/save/save.ts'
import { chain } from './chain.ts'
import { recordsOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers })

const counts = '{ directives(filter: { held: true }) { totalCount } }'

test('who has the answer of this version is told so without a look at the graph', async () => {
  const first = await get(counts)
  const etag = first.headers.get('etag')!
  expect(etag).toMatch(/^"\d+-[\w-]{16}"$/)
  expect(first.headers.get('cache-control')).toBe('no-cache')
  for (const name of [etag, `W/${etag}`, `"other", ${etag}`]) {
    api.statements.length = 0
    const again = await get(counts, { 'if-none-match': name })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect(api.statements).toEqual(['dataset'])
  }
  expect((await get('{ bodies { totalCount } }', { 'if-none-match': etag })).status).toBe(200)
  expect((await get('{ bodies { totalCount } }')).headers.get('etag')).not.toBe(etag)
})

test('right after a load the answer is new', async () => {
  const etag = (await get(counts)).headers.get('etag')!
  const policy = { key: 'fresh', title: '关于新近印发的一份文件的通知' }
  await save(api.graph.database, recordsOf('fresh.txt', [policy], chain))
  const answer = await get(counts, { 'if-none-match': etag })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('etag')).not.toBe(etag)
})

test('errors, POST and what is no query have none', async () => {
  expect((await get('{ nothing }')).headers.get('etag')).toBeNull()
  expect((await get('{ changes(since: -1) { totalCount } }')).headers.get('etag')).toBeNull()
  const post = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: counts }),
  })
  expect(post.headers.get('etag')).toBeNull()
})
