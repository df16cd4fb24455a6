import { expect, test } from 'vitest'
import { chain } from './chain.ts'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()

const keyOf = new Map(chain.map(({ key }) => [directiveIdOf(key), key]))

async function lineage(key: string, args = 'direction: UP') {
  const { lineage: answer } = await api.ask(
    `query ($id: ID!) { lineage(id: $id, ${args}) {
       nodes { distance directive { id } }
       edges { relation from { id } to { id } evidence { quote } }
       truncated { reasons groups { relation level directives } }
     } }`,
    { id: directiveIdOf(key) },
  )
  return {
    nodes: Object.fromEntries(
      answer.nodes.map((node: { distance: number; directive: { id: string } }) => [
        keyOf.get(node.directive.id),
        node.distance,
      ]),
    ),
    order: answer.nodes.map((node: { distance: number }) => node.distance),
    edges: answer.edges.map(
      (edge: { relation: string; from: { id: string }; to: { id: string } }) =>
        `${keyOf.get(edge.from.id)} ${edge.relation} ${keyOf.get(edge.to.id)}`,
    ),
    truncated: answer.truncated,
  }
}

test('up from a county: through the plan to the notice that prints it, and to what that rests on', async () => {
  const { nodes, order, edges, truncated } = await lineage('county-plan')
  expect(nodes).toEqual({
    'zaozhuang-opinion': 1,
    'shandong-plan': 2,
    'shandong-notice': 3,
    'national-law': 3,
    national: 4,
  })
  expect(order).toEqual([...order].sort())
  expect(edges.sort()).toEqual([
    'county-plan IMPLEMENTS zaozhuang-opinion',
    'shandong-notice IMPLEMENTS national',
    'shandong-notice ISSUES shandong-plan',
    'shandong-plan BASED_ON national-law',
    'zaozhuang-opinion IMPLEMENTS shandong-plan',
  ])
  expect(truncated).toBeNull()
})

test('up from a notice: what it rests on, and what it prints', async () => {
  expect((await lineage('shandong-notice')).nodes).toEqual({
    national: 1,
    'shandong-plan': 1,
    'national-law': 2,
  })
})

test('a reproduced annex from above does not make its reader a part of it', async () => {
  expect((await lineage('national')).nodes).toEqual({})
  expect((await lineage('zaozhuang-opinion')).nodes).not.toHaveProperty('hainan-notice')
})

test('down from the state: everyone below, with the parts of their works', async () => {
  const { nodes } = await lineage('national', 'direction: DOWN')
  expect(nodes).toEqual({
    'shandong-notice': 1,
    'hainan-notice': 1,
    'shandong-plan': 2,
    'zaozhuang-opinion': 3,
    'county-plan': 4,
    'cycle-a': 5,
    'cycle-b': 6,
  })
})

test('A is above B exactly if B is below A, at the same distance', async () => {
  const up = new Set<string>()
  const down = new Set<string>()
  for (const { key } of chain) {
    for (const [other, distance] of Object.entries((await lineage(key, 'direction: UP, depth: 12')).nodes))
      up.add(`${key} ${other} ${distance}`)
    for (const [other, distance] of Object.entries((await lineage(key, 'direction: DOWN, depth: 12')).nodes))
      down.add(`${other} ${key} ${distance}`)
  }
  expect([...up].sort()).toEqual([...down].sort())
  expect(up.size).toBeGreaterThan(20)
})

test('a cycle ends: each directive once, never the root', async () => {
  expect((await lineage('cycle-a', 'direction: UP, depth: 12')).nodes).toMatchObject({
    'cycle-b': 1,
    'county-plan': 1,
  })
  expect((await lineage('cycle-b', 'direction: UP, depth: 12')).nodes).not.toHaveProperty('cycle-b')
})

test('levels choose what is shown, not the way to it', async () => {
  expect((await lineage('county-plan', 'direction: UP, levels: [NATIONAL]')).nodes).toEqual({
    'national-law': 3,
    national: 4,
  })
})

test('relations choose what is followed', async () => {
  expect((await lineage('county-plan', 'direction: UP, relations: [CITES]')).nodes).toEqual({
    'hainan-notice': 1,
  })
  expect((await lineage('county-plan', 'direction: UP, relations: [IMPLEMENTS]')).nodes).toEqual({
    'zaozhuang-opinion': 1,
    'shandong-plan': 2,
  })
})

test('what depth leaves out is told by relation and level', async () => {
  const { nodes, truncated } = await lineage('county-plan', 'direction: UP, depth: 2')
  expect(nodes).toEqual({ 'zaozhuang-opinion': 1, 'shandong-plan': 2 })
  expect(truncated).toEqual({
    reasons: ['DEPTH'],
    groups: [
      { relation: 'BASED_ON', level: 'NATIONAL', directives: 1 },
      { relation: 'ISSUES', level: 'PROVINCIAL', directives: 1 },
    ],
  })
})

test('what the limit leaves out is told, and it is the farthest', async () => {
  const { nodes, truncated } = await lineage('national', 'direction: DOWN, limit: 2')
  expect(nodes).toEqual({ 'shandong-notice': 1, 'hainan-notice': 1 })
  expect(truncated).toEqual({
    reasons: ['LIMIT'],
    groups: [{ relation: 'ISSUES', level: 'PROVINCIAL', directives: 1 }],
  })
  const all = await lineage('national', 'direction: DOWN, limit: 7')
  expect(all.truncated).toBeNull()
})

test('lineage of a directive that does not exist is null; bad bounds say what to send', async () => {
  expect(await api.ask(`{ lineage(id: "dir-0000000000000000") { nodes { distance } } }`)).toEqual({
    lineage: null,
  })
  for (const args of ['depth: 0', 'depth: 13', 'limit: 0', 'limit: 1001', 'relations: []']) {
    const { errors } = await api.send(
      `{ lineage(id: "${directiveIdOf('national')}", ${args}) { nodes { distance } } }`,
    )
    expect(errors?.[0]?.extensions.code, args).toBe('BAD_USER_INPUT')
  }
})

test('the way between two directives, whichever cites', async () => {
  const { lineagePath } = await api.ask(
    `query ($from: ID!, $to: ID!) { lineagePath(from: $from, to: $to) { directives { id } edges { relation } } }`,
    { from: directiveIdOf('hainan-notice'), to: directiveIdOf('zaozhuang-opinion') },
  )
  expect(lineagePath.directives.map(({ id }: { id: string }) => keyOf.get(id))).toEqual([
    'hainan-notice',
    'national',
    'shandong-notice',
    'shandong-plan',
    'zaozhuang-opinion',
  ])
  expect(lineagePath.edges).toHaveLength(4)
})

test('lineage of many directives costs no more round trips than of one', async () => {
  const query = `query ($first: Int!) { directives(first: $first) { nodes { lineage(direction: UP) { nodes { directive { title } } edges { from { title } } } } } }`
  api.statements.length = 0
  await api.ask(query, { first: 9 })
  expect(api.statements.length).toBeLessThanOrEqual(5)
})
