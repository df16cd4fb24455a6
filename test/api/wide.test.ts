import { beforeAll, expect, test } from 'vitest'
import { withApi } from './with-api.ts'

const api = withApi({
  load: async () => {},
  timeout: 60_000,
  // What is ours to mend is not told to callers, and this file makes the server work hardest.
  report: (message, error) => console.error(message, error),
})

/** More than any step looks at: 20,000 for ways, 5,000 for lineages. */
const followers = 20_001
const followerOf = (hub: string, i: number) => `dir-${hub}${String(i).padStart(15, '0')}`
const [hub, otherHub] = ['dir-a000000000000000', 'dir-b000000000000000']

beforeAll(async () => {
  const rows = 1_000
  await api.graph.cypher(
    'UNWIND $hubs AS id CREATE (:Directive {id: id, held: false, title: id, level: "NATIONAL", searchText: id})',
    { hubs: [hub, otherHub] },
  )
  for (const [letter, id] of [
    ['c', hub],
    ['d', otherHub],
  ] as const)
    for (let from = 1; from <= followers; from += rows)
      await api.graph.cypher(
        `MATCH (hub:Directive {id: $hub}) UNWIND range($from, $until) AS i
         CREATE (d:Directive {id: 'dir-' + $letter + right('00000000000000' + toString(i), 15), held: false, level: CASE WHEN i % 2 = 0 THEN 'PROVINCIAL' ELSE 'MUNICIPAL' END, issuedOn: date('2020-01-01')})
         CREATE (d)-[:IMPLEMENTS {id: 'cit-' + $letter + toString(i), confidence: 0.9, rule: 'test', relation: 'IMPLEMENTS', named: $hub}]->(hub)`,
        { hub: id, letter, from, until: Math.min(from + rows - 1, followers) },
      )
  // A plan holds for a minute, also one that a file before made for its few directives.
  await api.graph.cypher('CALL db.clearQueryCaches()')
}, 300_000)

const soon = async (query: string) => {
  const began = performance.now()
  const answer = await api.ask(query)
  expect(performance.now() - began).toBeLessThan(20_000)
  return answer
}

test.each([false, true])(
  'a lineage wider than its limit says what it leaves out (works: %s)',
  async (works) => {
    const { lineage } = await soon(
      `{ lineage(id: "${hub}", direction: DOWN, limit: 10, works: ${works}) { nodes { distance } truncated { reasons groups { relation level directives } } } }`,
    )
    expect(lineage.nodes).toHaveLength(10)
    expect(lineage.truncated.reasons).toEqual(['LIMIT'])
    const left = lineage.truncated.groups.reduce(
      (sum: number, { directives }: { directives: number }) => sum + directives,
      0,
    )
    // A step of works looks at 5,000: what it does not look at is left out, too, and not counted.
    expect(left).toBeGreaterThanOrEqual(works ? 4_990 : followers - 10)
  },
  60_000,
)

test('what goes through more than 20,000 is given up, and says so', async () => {
  const { lineagePath } = await soon(
    `{ lineagePath(from: "${followerOf('c', 1)}", to: "${followerOf('d', 1)}") { none distance } }`,
  )
  expect(lineagePath).toEqual({ none: 'TOO_WIDE', distance: null })
}, 60_000)

test.each([
  ['coverage', 'truncated { reasons }'],
  ['diffusion', 'truncated { reasons }'],
])(
  '%s of more works than it looks at says so',
  async (field, words) => {
    const answer = await soon(`{ ${field}(id: "${hub}") { ${words} } }`)
    expect(answer[field].truncated.reasons).toEqual(['LIMIT'])
  },
  60_000,
)
