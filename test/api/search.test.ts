import { describe, expect, test } from 'vitest'
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

test.each([
  '国卫基层发〔2022〕20号',
  '国卫基层发[2022]20号',
  '国卫基层发（2022）20号',
  '国卫基层发【2022】20',
  '國衛基層發〔２０２２〕２０號',
  ' 国卫基层发 〔2022〕 20 号 ',
  '国卫基层发2022年20号',
  '国卫基层发2022-20号',
  '国卫基层发202220号',
  '国卫基层发 2022 20',
  '（国卫基层发〔2022〕20号）',
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
    '\ud800卫',
    '卫\u200b生',
    '卫生 AND type:x',
    'searchTags:directive',
    '。、…',
    '国'.repeat(200),
    '国 '.repeat(100),
    '国'.repeat(64_000),
  ])('%j', async (query) => {
    const { errors } = await api.send('query ($query: String!) { search(query: $query) { totalCount } }', {
      query,
    })
    expect(errors?.[0]?.extensions.code ?? 'ok').toMatch(/^(?:ok|BAD_USER_INPUT)$/)
  })
  test('a star finds no more than stars, and alone it is no word', async () => {
    expect(await search('枣*市')).toEqual([])
    const { errors } = await api.send('{ search(query: "*") { totalCount } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
  test('what nobody sees makes no difference', async () => {
    expect(shown(await search('县域\u200b医\u2060共体'))).toContain('县域医共体')
  })
})

test('words apart must all be there; types and places choose', async () => {
  expect((await search('山东省 规划')).length).toBeGreaterThan(1)
  expect(await search('山东省 海南省', ', types: [DIRECTIVE, TASK]')).toEqual([])
  const tasks = await search('卫生', ', types: [TASK]')
  expect(new Set(tasks.map(({ node }) => node.__typename))).toEqual(new Set(['Task']))
  const inZaozhuang = await search('意见', ', types: [DIRECTIVE], filter: { jurisdiction: "370400" }')
  expect(inZaozhuang.map(({ node }) => node.id)).toEqual([directiveIdOf('zaozhuang-opinion')])
})

test('facets count what the filters leave, and together the types are the total', async () => {
  const facets = (filter: string) =>
    api.ask(`{ search(query: "卫生"${filter}) { totalCount leftOut facets {
      types { type count } levels { level count } kinds { kind count } years { year count }
      jurisdictions { code jurisdiction { name } count } issuers { body { name } count } relations { relation count } } } }`)
  const { search: all } = await facets('')
  const counts = all.facets.types.map(({ count }: { count: number }) => count)
  expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(all.totalCount)
  expect(all.leftOut).toBe(0)
  expect(all.facets.jurisdictions).toContainEqual({
    code: '370000',
    jurisdiction: { name: '山东省' },
    count: expect.any(Number),
  })
  const { search: county } = await facets(
    ', types: [DIRECTIVE], filter: { levels: [COUNTY], relations: [IMPLEMENTS] }',
  )
  expect(county).toEqual({
    totalCount: 1,
    leftOut: 0,
    facets: {
      types: [{ type: 'DIRECTIVE', count: 1 }],
      levels: [{ level: 'COUNTY', count: 1 }],
      kinds: [{ kind: '通知', count: 1 }],
      years: [{ year: 2022, count: 1 }],
      jurisdictions: [
        { code: '100000', jurisdiction: { name: '中华人民共和国' }, count: 1 },
        { code: '370000', jurisdiction: { name: '山东省' }, count: 1 },
        { code: '370400', jurisdiction: { name: '枣庄市' }, count: 1 },
        { code: '370402', jurisdiction: { name: '市中区' }, count: 1 },
      ],
      issuers: [{ body: { name: '市中区人民政府' }, count: 1 }],
      relations: [
        { relation: 'CITES', count: 1 },
        { relation: 'IMPLEMENTS', count: 1 },
      ],
    },
  })
})

test.each([
  ['{ years: [2022], kinds: ["通知"] }', true],
  ['{ years: [1999] }', false],
  ['{ kinds: ["意见"] }', false],
  ['{ kinds: [] }', false],
  ['{ issuedBy: "body-0000000000000000" }', false],
  ['{ levels: [MUNICIPAL], jurisdiction: "460000" }', false],
])('filter %s finds something: %s', async (filter, found) => {
  expect((await search('卫生', `, filter: ${filter}`)).length > 0).toBe(found)
})

test('words in the text alone are found there, with their place, under the directive they belong to', async () => {
  const { search: found } = await api.ask(
    `{ search(query: "为贯彻落实《中华人民共和国基本医疗卫生", types: [TEXT]) { edges { type node { id ... on Directive { title } }
      highlights { field text start end evidence { quote start end before(characters: 3) source { file text } } } } } }`,
  )
  expect(found.edges).toHaveLength(1)
  const [edge] = found.edges
  expect(edge.type).toBe('TEXT')
  // The file begins with the notice; the words stand in the plan that it prints.
  expect(edge.node.id).toBe(directiveIdOf('shandong-plan'))
  const [{ text, start, end, evidence }] = edge.highlights
  expect(text.slice(start, end)).toBe('为贯彻落实《中华人民共和国基本医疗卫生')
  expect(evidence.source.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  expect(evidence.source.file).toBe('shandong.txt')
})

test('a directive goes before those whose titles speak of it', async () => {
  const edges = await search('基层卫生三年规划', ', types: [DIRECTIVE]')
  expect(edges.map(({ node }) => node.id)).toEqual(
    ['shandong-plan', 'shandong-notice', 'zaozhuang-opinion'].map(directiveIdOf),
  )
})
