import { afterEach, describe, expect, test } from 'vitest'
import { leastUsed } from '../../src/api/cache/least-used.ts'
import { recentCall, sharedCall } from '../../src/api/cache/shared-call.ts'
import { save } from '../../src/graph/save/save.ts'
import { chain } from './chain.ts'
import { directiveIdOf, recordsOf } from './policies.ts'
import { withApi } from './with-api.ts'

const proposed: unknown[] = []
const api = withApi({
  answerCache: 64_000_000,
  propose: async (proposal) => {
    proposed.push(proposal)
    return `cor-${proposed.length}`
  },
})
afterEach(() => {
  api.statements.length = 0
})

/** Looks at the version once, and then when told to. */
const trusting = withApi({ answerCache: 64_000_000, versionAge: 3_600_000 })

const post = (query: string, headers: Record<string, string> = {}, { url } = api) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
const get = (query: string) => fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`)

const held = '{ directives(filter: { held: true }) { totalCount nodes { title tasks { nodes { text } } } } }'

test.each([
  ['POST', post],
  ['GET', get],
])('%s: asked again it is answered from memory, by one look at the version', async (_, ask) => {
  const first = await ask(held)
  expect(first.headers.get('cache-status')).toBe('policy-lineage; fwd=miss; stored')
  expect(first.headers.get('age')).toBeNull()
  const answer = await first.text()
  api.statements.length = 0
  const again = await ask(held)
  expect(await again.text()).toBe(answer)
  expect(again.headers.get('cache-status')).toBe('policy-lineage; hit')
  expect(again.headers.get('age')).toBe('0')
  for (const name of ['content-type', 'vary', 'etag', 'cache-control', 'access-control-allow-origin'])
    expect(again.headers.get(name), name).toBe(first.headers.get(name))
  expect(api.statements).toEqual(['dataset'])
})

test('between two equal questions a document is loaded: the second has it', async () => {
  const count = '{ directives(filter: { held: true }) { totalCount } }'
  const total = async () =>
    ((await (await post(count)).json()) as never as typeof shape).data.directives.totalCount
  const shape = { data: { directives: { totalCount: 0 } } }
  const before = await total()
  expect(await total()).toBe(before)
  const policy = { key: 'fresh', title: '关于新近印发的一份文件的通知' }
  await save(api.graph.database, recordsOf('fresh.txt', [policy], chain))
  expect(await total()).toBe(before + 1)
  expect((await post(count)).headers.get('cache-status')).toBe('policy-lineage; hit')
})

test('for a moment after a look at the version none is needed; who says no-cache has a look of its own', async () => {
  const count = '{ directives(filter: { held: true }) { totalCount } }'
  const total = async (headers: Record<string, string> = {}) =>
    (await (await post(count, headers, trusting)).json()).data.directives.totalCount as number
  const before = await total()
  const policy = { key: 'later', title: '关于后来印发的一份文件的通知' }
  await save(trusting.graph.database, recordsOf('later.txt', [policy], chain))
  trusting.statements.length = 0
  expect(await total()).toBe(before)
  expect(trusting.statements).toEqual([])
  expect(await total({ 'cache-control': 'no-cache' })).toBe(before + 1)
  expect(await total({ 'cache-control': 'max-age=0' })).toBe(before + 1)
  trusting.statements.length = 0
  expect(await total()).toBe(before + 1)
  expect(trusting.statements).toEqual([])
})

test('what counts all directives is asked once, whatever is asked about', async () => {
  const coverage = (key: string) =>
    post(`{ coverage(id: "${directiveIdOf(key)}", level: PROVINCIAL) { covered total } }`)
  await (await coverage('national')).text()
  api.statements.length = 0
  expect((await (await coverage('national-law')).json()).data.coverage.total).toBeGreaterThan(0)
  expect(api.statements).not.toContain('coverage-places')
  const policy = { key: 'counted', title: '关于又一份文件的通知' }
  await save(api.graph.database, recordsOf('counted.txt', [policy], chain))
  api.statements.length = 0
  await (await coverage('national-law')).text()
  expect(api.statements).toContain('coverage-places')
})

test('what an answer depends on tells it apart: variables, host, form', async () => {
  const named = (title: string) =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query($title: String) { directive(title: $title) { permalink } }',
        variables: { title },
      }),
    })
  const title = '中华人民共和国基本医疗卫生与健康促进法'
  expect(await (await named(title)).json()).not.toEqual(await (await named('没有')).json())
  await post('{ __typename }')
  const other = await post('{ __typename }', { accept: 'application/graphql-response+json' })
  expect(other.headers.get('content-type')).toContain('application/graphql-response+json')
})

test.each([
  ['an error', '{ changes(since: -1) { totalCount } }'],
  ['what is not understood', '{ nothing }'],
  [
    'a proposal',
    `mutation { proposeCorrection(correction: {
      directive: "${directiveIdOf('hainan-notice')}", verdict: WRONG, header: { field: title }, reason: "不是标题", proposedBy: "王晓明"
    }) }`,
  ],
])('%s is never kept', async (_, query) => {
  for (let time = 0; time < 2; time++) {
    const answer = await post(query)
    expect(answer.headers.get('cache-status')).toBeNull()
    await answer.text()
  }
  if (query.startsWith('mutation')) expect(proposed.length).toBe(2)
})

describe('what is kept', () => {
  test('is bounded by its size, and what was not used for longest goes first', () => {
    const kept = leastUsed<number>(10)
    kept.set('a', 1, 4)
    kept.set('b', 2, 4)
    expect(kept.get('a')).toBe(1)
    kept.set('c', 3, 4)
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3])
    kept.set('a', 5, 6)
    expect([kept.get('a'), kept.get('c')]).toEqual([5, 3])
    kept.set('huge', 6, 11)
    expect([kept.get('huge'), kept.get('a')]).toEqual([undefined, 5])
  })
})

describe('calls at once', () => {
  test('share one that begins after they were made', async () => {
    let calls = 0
    const ends: (() => void)[] = []
    const ask = sharedCall(async () => {
      const number = ++calls
      await new Promise<void>((resolve) => ends.push(resolve))
      return number
    })
    const first = ask()
    const others = [ask(), ask(), ask()]
    expect(calls).toBe(1)
    ends[0]!()
    expect(await first).toBe(1)
    await Promise.resolve()
    ends[1]!()
    expect(await Promise.all(others)).toEqual([2, 2, 2])
  })

  test('go on after one that fails', async () => {
    let calls = 0
    const ask = sharedCall(async () => {
      if (++calls === 1) throw new Error('no')
      return calls
    })
    const all = await Promise.allSettled([ask(), ask()])
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })
})

describe('calls within a moment', () => {
  test.each([
    ['10 ms: the third begins anew', 10, [0, 9, 10, 19], [1, 1, 2, 2]],
    ['0 ms: each begins anew', 0, [0, 0, 1], [1, 2, 3]],
  ] as const)('%s', async (_, age, times, answers) => {
    let calls = 0
    let time = 0
    const ask = recentCall(
      async () => ++calls,
      age,
      () => time,
    )
    const told: number[] = []
    for (const at of times) {
      time = at
      told.push(await ask())
    }
    expect(told).toEqual(answers)
  })

  test('one that failed, or is to be fresh, is not shared', async () => {
    let calls = 0
    const ask = recentCall(
      async () => {
        if (++calls === 1) throw new Error('no')
        return calls
      },
      10,
      () => 0,
    )
    await expect(ask()).rejects.toThrow('no')
    expect([await ask(), await ask(), await ask(true), await ask()]).toEqual([2, 2, 3, 3])
  })
})
