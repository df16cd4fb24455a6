import { expect, test } from 'vitest'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()

interface Page {
  edges: {
    cursor: string
    node: { id?: string; code?: string; body?: { name: string }; task?: { id: string } }
  }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
}

/** Connections, each with what tells its items apart. */
const connections: [name: string, field: string, node: string][] = [
  ['directives', 'directives', 'id'],
  ['directives', 'directives(orderBy: { field: TITLE, direction: ASC })', 'id'],
  ['directives', 'directives(orderBy: { field: DOCUMENT_NUMBER, direction: DESC })', 'id'],
  ['directives', 'directives(filter: { held: true })', 'id'],
  ['directives', 'directives(filter: { jurisdiction: "370000" })', 'id'],
  [
    'directives',
    'directives(filter: { issuedFrom: "2000-01-01" }, orderBy: { field: TITLE, direction: ASC })',
    'id',
  ],
  ['directives', 'directives(filter: { text: "基层" })', 'id'],
  ['bodies', 'bodies', 'id'],
  ['tasks', 'tasks(filter: { jurisdiction: "370000" })', 'id'],
  ['responsibilities', 'responsibilities(filter: { jurisdiction: "370000" })', 'body { name } task { id }'],
  ['tasks', 'tasks', 'id'],
  ['jurisdictions', 'jurisdictions', 'code'],
  ['responsibilities', 'responsibilities', 'body { name } task { id }'],
  ['search', 'search(query: "卫")', 'id'],
]

const idOf = ({ node }: Page['edges'][number]) =>
  node.id ?? node.code ?? `${node.body?.name} ${node.task?.id}`

async function page(field: string, node: string, args: string): Promise<Page> {
  const call = field.includes('(') ? field.replace(/\)$/, `, ${args})`) : `${field}(${args})`
  const inner = node === 'id' ? '{ id }' : `{ ${node} }`
  const answer = await api.ask(
    `{ page: ${call} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node ${inner} } } }`,
  )
  return answer.page
}

test.each(connections)(
  '%s: pages forward are pages backward reversed, without repeats: %s',
  async (_, field, node) => {
    const forward: string[] = []
    let after = ''
    for (;;) {
      const { edges, pageInfo } = await page(field, node, `first: 2${after && `, after: "${after}"`}`)
      forward.push(...edges.map(idOf))
      expect(pageInfo.hasPreviousPage).toBe(after !== '')
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    const backward: string[] = []
    let before = ''
    for (;;) {
      const { edges, pageInfo } = await page(field, node, `last: 2${before && `, before: "${before}"`}`)
      backward.unshift(...edges.map(idOf))
      if (!pageInfo.hasPreviousPage) break
      before = pageInfo.startCursor
    }
    const all = await page(field, node, 'first: 100')
    expect(forward).toEqual(all.edges.map(idOf))
    expect(backward).toEqual(forward)
    // A directive may be found by its head and again by its text: the cursor tells the hits apart.
    expect(new Set(all.edges.map(({ cursor }) => cursor)).size).toBe(forward.length)
    expect(all.totalCount).toBe(forward.length)
    expect(forward.length).toBeGreaterThan(2)
  },
)

test('a page of nothing still tells whether there is something', async () => {
  expect(await page('directives', 'id', 'first: 0')).toMatchObject({
    edges: [],
    pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
  })
})

test('a cursor of another connection, or another order, is refused', async () => {
  const { edges } = await page('directives', 'id', 'first: 1')
  for (const field of ['bodies', 'directives(orderBy: { field: TITLE, direction: ASC })']) {
    const call = field.includes('(')
      ? field.replace(/\)$/, `, after: "${edges[0]!.cursor}")`)
      : `${field}(after: "${edges[0]!.cursor}")`
    const { errors } = await api.send(`{ ${call} { edges { cursor } } }`)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
})

test('a cursor goes on when its item is gone', async () => {
  const { edges } = await page('tasks', 'id', 'first: 1')
  await api.graph.cypher('MATCH (t:Task {id: $id}) DETACH DELETE t', { id: idOf(edges[0]!) })
  const next = await page('tasks', 'id', `first: 1, after: "${edges[0]!.cursor}"`)
  expect(next.edges).toHaveLength(1)
})

test('a nested connection pages for each parent', async () => {
  const query = `query ($id: ID!, $after: String) { directive(id: $id) { citations(first: 1, after: $after) { totalCount nodes { relation } pageInfo { hasNextPage endCursor } } } }`
  const id = directiveIdOf('shandong-notice')
  const first = (await api.ask(query, { id })).directive.citations
  expect(first).toMatchObject({
    totalCount: 2,
    nodes: [{ relation: 'IMPLEMENTS' }],
    pageInfo: { hasNextPage: true },
  })
  const second = (await api.ask(query, { id, after: first.pageInfo.endCursor })).directive.citations
  expect(second).toMatchObject({ nodes: [{ relation: 'ISSUES' }], pageInfo: { hasNextPage: false } })
})
