import { describe, expect, test } from 'vitest'
import { chain } from './chain.ts'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()

interface Edge {
  node: { id: string; __typename: string }
  highlights: { field: string; text: string; start: number; end: number }[]
}

async function search(query: string, args = ''): Promise<Edge[]> {
  const answer = await api.ask(
    `query ($query: String!) { search(query: $query, first: 100${args}) { edges { node { id __typename } highlights { field text start end } } } }`,
    { query },
  )
  return answer.search.edges
}

/** The words of the text that every hit shows, with what stands there. */
const shown = (edges: readonly Edge[]) =>
  edges.flatMap(({ highlights }) => highlights.map(({ text, start, end }) => text.slice(start, end)))

const held = ['shandong-plan', 'hainan-notice', 'zaozhuang-opinion', 'county-plan']
const texts = chain
  .filter(({ key }) => held.includes(key))
  .flatMap(({ title, number = '', tasks = [] }) => [title, number, ...tasks.map(({ text }) => text)])

test('every substring of a title, a number or a task is found, of one character or more', async () => {
  let tried = 0
  for (const text of texts)
    for (const length of [1, 2, 3, 5, 9])
      for (let at = 0; at + length <= text.length; at += 7) {
        const part = text.slice(at, at + length)
        if (/^[\p{P}\s]+$/u.test(part)) continue
        tried++
        const edges = await search(part)
        expect(edges.length, part).toBeGreaterThan(0)
        expect(shown(edges), part).toContain(part)
      }
  expect(tried).toBeGreaterThan(60)
}, 120_000)

test.each([
  '国卫基层发〔2022〕20号',
  '国卫基层发[2022]20号',
  '国卫基层发（2022）20号',
  '国卫基层发【2022】20',
  '國衛基層發〔２０２２〕２０號',
  ' 国卫基层发 〔2022〕 20 号 ',
])('a number in any style finds its directive first: %s', async (query) => {
  expect((await search(query))[0]?.node.id).toBe(directiveIdOf('national'))
  const { directive } = await api.ask('query ($n: String) { directive(documentNumber: $n) { id } }', {
    n: query,
  })
  expect(directive.id).toBe(directiveIdOf('national'))
})

test.each([
  ['山东省基层卫生三年规划', 'shandong-plan'],
  ['《山东省基层卫生三年规划》', 'shandong-plan'],
  ['關於印發山東省基層衛生三年規劃的通知', 'shandong-notice'],
  ['山东省卫生健康委员会关于印发《山东省基层卫生三年规划》的通知', 'shandong-notice'],
])('a title finds what bears it: %s', async (title, key) => {
  const { directive } = await api.ask('query ($title: String) { directive(title: $title) { id } }', { title })
  expect(directive?.id).toBe(directiveIdOf(key))
  expect((await search(title))[0]?.node.id).toBe(directiveIdOf(key))
})

test('traditional and simplified characters, width and case make no difference, and hits show the text as it is', async () => {
  expect(shown(await search('縣域醫共體'))).toContain('县域医共体')
  expect(shown(await search('（含设备）'))).toContain('(含设备)')
  expect(shown(await search('2025年'))).toContain('2025年')
})

describe('what Lucene would read as syntax is only text', () => {
  test.each([
    'a/b',
    '(未闭合',
    '"未闭合',
    '~',
    '\\',
    'AND',
    '国务院^',
    '*',
    '/.*/',
    'x AND y',
    '\u0000',
    '[a TO b]',
    'NOT',
    '-',
    '+',
    '!',
  ])('%s', async (query) => {
    const { errors } = await api.send('query ($query: String!) { search(query: $query) { totalCount } }', {
      query,
    })
    expect(errors?.[0]?.extensions.code ?? 'ok').toMatch(/^(?:ok|BAD_USER_INPUT)$/)
  })
  test('a star finds no more than stars', async () => {
    expect(await search('*')).toEqual([])
    expect(await search('枣*市')).toEqual([])
  })
})

test('words apart must all be there; types and places choose', async () => {
  expect((await search('山东省 规划')).length).toBeGreaterThan(1)
  expect(await search('山东省 海南省')).toEqual([])
  const tasks = await search('卫生', ', types: [TASK]')
  expect(new Set(tasks.map(({ node }) => node.__typename))).toEqual(new Set(['Task']))
  const inZaozhuang = await search('意见', ', types: [DIRECTIVE], filter: { jurisdiction: "370400" }')
  expect(inZaozhuang.map(({ node }) => node.id)).toEqual([directiveIdOf('zaozhuang-opinion')])
})

test('facets count by type, and together they are the total', async () => {
  const { search: found } = await api.ask('{ search(query: "卫生") { totalCount facets { type count } } }')
  const counts = found.facets.map(({ count }: { count: number }) => count)
  expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(found.totalCount)
  expect(found.facets.map(({ type }: { type: string }) => type)).toContain('DIRECTIVE')
})
