import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { renderFeed } from '../../src/api/http/render-feed.ts'
import { bodyIdOf, directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()

type Xml = ReturnType<typeof parseDocument>['children'][number]
const named = (nodes: readonly Xml[], name: string) =>
  nodes.flatMap((node) => (node.type === 'tag' && node.name === name ? [node] : []))
const textOf = (node: Xml | undefined): string =>
  node && 'children' in node
    ? node.children.map((child) => ('data' in child ? child.data : textOf(child))).join('')
    : ''

function parsed(xml: string) {
  const document = parseDocument(xml, { xmlMode: true, decodeEntities: true })
  const [feed] = named(document.children, 'feed')
  const entries = named(feed!.children, 'entry').map(({ children }) => ({
    id: textOf(named(children, 'id')[0]),
    title: textOf(named(children, 'title')[0]),
    updated: textOf(named(children, 'updated')[0]),
    link: named(children, 'link')[0]?.attribs.href ?? '',
  }))
  return { feed: feed!, entries, one: (name: string) => named(feed!.children, name) }
}

async function feed(query: string) {
  const answer = await fetch(`${api.url}/feed.atom${query}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  return parsed(await answer.text())
}

test('a feed has what RFC 4287 requires, the newest first', async () => {
  const { feed: root, entries, one } = await feed('')
  expect(root.attribs.xmlns).toBe('http://www.w3.org/2005/Atom')
  for (const name of ['id', 'title', 'updated', 'author']) expect(one(name)).toHaveLength(1)
  expect(one('link')[0]!.attribs).toMatchObject({ rel: 'self', href: `${api.url}/feed.atom` })
  const { changes } = await api.ask('{ changes { totalCount } }')
  expect(entries.length).toBe(changes.totalCount)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  for (const { id, title, updated, link } of entries) {
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(title).not.toBe('')
    expect(Number.isNaN(Date.parse(updated))).toBe(false)
    expect((await fetch(link)).status).toBe(200)
  }
  expect(textOf(one('updated')[0])).toBe(entries[0]!.updated)
}, 60_000)

test.each(['国卫基层发〔2022〕20号', '国卫基层发[2022]20号', directiveIdOf('national')])(
  'what newly cites %s, the same entries each time',
  async (cites) => {
    const query = `?cites=${encodeURIComponent(cites)}&kinds=CITATION_ADDED`
    const { entries } = await feed(query)
    expect(entries.map(({ title }) => title.split(' · ')[2]).sort()).toEqual([
      'ATTACHES',
      'IMPLEMENTS',
      'IMPLEMENTS',
    ])
    expect((await feed(query)).entries).toEqual(entries)
  },
)

test('what concerns a body', async () => {
  const { entries } = await feed(`?body=${bodyIdOf('山东省财政厅')}`)
  expect((await feed('?body=山东省财政厅')).entries).toEqual(entries)
  expect(entries.map(({ title }) => title)).toEqual([
    'RESPONSIBILITY_ADDED · 山东省基层卫生三年规划 · RESPONSIBLE · 山东省财政厅',
    'RESPONSIBILITY_ADDED · 山东省基层卫生三年规划 · COOPERATE · 山东省财政厅',
  ])
})

test.each([
  '?cites=国发〔2099〕1号',
  `?directive=${bodyIdOf('山东省财政厅')}`,
  '?body=没有的局',
  '?nothing=1',
  '?kinds=ALL',
  '?body=%3Cscript%3E',
  '?cites=',
  `?directive=${'x'.repeat(300)}`,
])('%s is refused in words', async (query) => {
  const answer = await fetch(`${api.url}/feed.atom${query}`)
  expect(answer.status).toBe(400)
  const { code, message } = await answer.json()
  expect(code).toBe('BAD_USER_INPUT')
  expect(message).toContain('/feed.atom takes cites')
})

test('an unchanged feed is not sent again', async () => {
  const etag = (await fetch(`${api.url}/feed.atom`)).headers.get('etag')!
  api.statements.length = 0
  const again = await fetch(`${api.url}/feed.atom`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(api.statements).toEqual(['dataset'])
})

test('words are escaped, and what XML cannot hold is left out', () => {
  const entry = {
    id: 'x',
    title: '<a>&"\u0000\ud800𠮷',
    updated: '2020-01-01T00:00:00Z',
    category: 'A"',
    link: 'http://a/?a=1&b="',
  }
  const { entries } = parsed(renderFeed({ ...entry, self: entry.link, entries: [entry] }))
  expect(entries[0]).toMatchObject({ title: '<a>&"𠮷', link: entry.link })
})
