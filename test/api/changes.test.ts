import { expect, test } from 'vitest'
import { keyAfterVersion } from '../../src/graph/read/changes.ts'
import { bodyIdOf, directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()

interface Node {
  version: number
  kind: string
  directive: { title: string } | null
  cited: { title: string } | null
  relation: string | null
  body: { name: string } | null
  role: string | null
  count: number | null
  citation: { evidence: { quote: string } } | null
  words: string | null
}

async function changes(args = ''): Promise<Node[]> {
  const { changes: page } = await api.ask(`{ changes(first: 100${args}) { totalCount nodes {
    version kind directive { title } cited { title } relation body { name } role count citation { evidence { quote } } words } } }`)
  expect(page.totalCount).toBe(page.nodes.length)
  return page.nodes
}

test('what loads changed, oldest first, under versions that rise', async () => {
  const all = await changes()
  expect(all.filter(({ kind }) => kind === 'SOURCE_ADDED').map(({ words }) => words)).toEqual([
    'shandong.txt',
    'hainan.txt',
    'zaozhuang.txt',
    'county.txt',
    'cycle.txt',
  ])
  expect(all.map(({ version }) => version)).toEqual(all.map(({ version }) => version).sort((a, b) => a - b))
  const { dataset } = await api.ask('{ dataset { version changesFrom } }')
  expect(dataset).toEqual({ version: all.at(-1)!.version, changesFrom: null })
  expect(await changes(`, since: ${dataset.version}`)).toEqual([])
  const lately = await changes(`, since: ${dataset.version - 1}`)
  expect(new Set(lately.map(({ version }) => version))).toEqual(new Set([dataset.version]))
})

test('new citations of a directive, with their words', async () => {
  const found = await changes(`, kinds: [CITATION_ADDED], cites: "${directiveIdOf('national')}"`)
  expect(found.map(({ relation, directive }) => [relation, directive?.title.slice(0, 3)])).toEqual([
    ['IMPLEMENTS', '山东省'],
    ['ATTACHES', '海南省'],
    ['IMPLEMENTS', '海南省'],
  ])
  expect(found[0]!.citation!.evidence.quote).toContain('为贯彻落实')
})

test('what concerns a body: what it issues and what it must do', async () => {
  const found = await changes(`, body: "${bodyIdOf('山东省财政厅')}"`)
  expect(found.map(({ kind, role, count }) => [kind, role, count])).toEqual([
    ['RESPONSIBILITY_ADDED', 'COOPERATE', 1],
    ['RESPONSIBILITY_ADDED', 'RESPONSIBLE', 1],
  ])
  expect((await changes(`, body: "${bodyIdOf('枣庄市人民政府')}"`)).map(({ kind }) => kind)).toEqual([
    'ISSUER_ADDED',
  ])
})

test('pages follow each other without repeats, forward and backward', async () => {
  const keys = async (args: string) => {
    const { changes: page } = await api.ask(
      `{ changes(${args}) { edges { cursor } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`,
    )
    return page
  }
  const all = (await keys('first: 100')).edges
  const forward = []
  for (let after = ''; ; ) {
    const page = await keys(`first: 7${after && `, after: "${after}"`}`)
    forward.push(...page.edges)
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(forward).toEqual(all)
  expect((await keys('last: 7')).edges).toEqual(all.slice(-7))
})

test.each([
  ['since: -1', 'BAD_USER_INPUT'],
  ['since: 1, sinceDate: "2020-01-01"', 'BAD_USER_INPUT'],
  ['sinceDate: "yesterday"', 'BAD_USER_INPUT'],
  ['kinds: [NOTHING]', 'GRAPHQL_VALIDATION_FAILED'],
  ['after: "x"', 'BAD_USER_INPUT'],
  ['body: "x"', 'BAD_USER_INPUT'],
  ['cites: ""', 'BAD_USER_INPUT'],
  ['first: 101', 'BAD_USER_INPUT'],
])('%s is refused: %s', async (args, code) => {
  const { errors } = await api.send(`{ changes(${args}) { totalCount } }`)
  expect(errors?.[0]?.extensions.code).toBe(code)
})

test.each(['sinceDate: "2099-01-01"', 'since: 2147483647', 'directive: "dir-0000000000000000"'])(
  'nothing changed: %s',
  async (args) => {
    expect((await api.ask(`{ changes(${args}) { totalCount } }`)).changes.totalCount).toBe(0)
  },
)

test('a day has the changes of that day', async () => {
  const today = new Date().toISOString().slice(0, 10)
  expect((await changes(`, sinceDate: "${today}"`)).length).toBeGreaterThan(20)
  expect(keyAfterVersion(3)).toBe('0000000004')
})
