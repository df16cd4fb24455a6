import { expect, test } from 'vitest'
import { chain } from './chain.ts'
import { bodyIdOf, directiveIdOf } from './policies.ts'
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

test('works: a notice and its plan are one node, and one step away', async () => {
  const { lineage: answer } = await api.ask(
    `query ($id: ID!) { lineage(id: $id, works: true) {
       parts { id }
       nodes { distance directive { id } parts { id } ties { relation evidence { quote } } }
       ends { directive { id } }
       edges { relation from { id } to { id } }
     } }`,
    { id: directiveIdOf('county-plan') },
  )
  const key = ({ id }: { id: string }) => keyOf.get(id)
  expect(answer.parts).toEqual([])
  expect(answer.nodes.map((node: never) => describe(node, key))).toEqual(
    expect.arrayContaining([
      ['zaozhuang-opinion', 1, []],
      ['shandong-notice', 2, ['shandong-plan']],
      ['national', 3, []],
      ['national-law', 3, []],
    ]),
  )
  expect(answer.nodes).toHaveLength(4)
  const [notice] = answer.nodes.filter(({ parts }: { parts: unknown[] }) => parts.length > 0)
  expect(notice.ties).toEqual([
    { relation: 'ISSUES', evidence: { quote: '为贯彻落实《山东省基层卫生三年规划》' } },
  ])
  // Parallel roots: two national documents side by side.
  expect(answer.ends.map(({ directive }: { directive: { id: string } }) => key(directive)).sort()).toEqual([
    'national',
    'national-law',
  ])
  expect(answer.edges).not.toContainEqual(expect.objectContaining({ relation: 'ISSUES' }))
})

function describe(
  { directive, distance, parts }: { directive: { id: string }; distance: number; parts: { id: string }[] },
  key: (directive: { id: string }) => string | undefined,
) {
  return [key(directive), distance, parts.map(key)]
}

test('works, asked of a plan: the notice that prints it is its part, and what that rests on one step away', async () => {
  const { lineage: answer } = await api.ask(
    `query ($id: ID!) { lineage(id: $id, works: true) { parts { id } nodes { distance directive { id } } } }`,
    { id: directiveIdOf('shandong-plan') },
  )
  expect(answer.parts).toEqual([{ id: directiveIdOf('shandong-notice') }])
  expect(answer.nodes.map(({ distance }: { distance: number }) => distance)).toEqual([1, 1])
})

test('as of a day: what was issued by then; what has no date is kept and counted', async () => {
  const query = `query ($id: ID!, $asOf: Date!, $direction: LineageDirection!) { lineage(id: $id, direction: $direction, asOf: $asOf) {
    nodes { directive { id } } asOf { on rootIssued undated } truncated { reasons } } }`
  const on = async (key: string, asOf: string, direction: string) => {
    const { lineage: answer } = await api.ask(query, { id: directiveIdOf(key), asOf, direction })
    expect(answer.truncated).toBeNull()
    return {
      ...answer.asOf,
      nodes: answer.nodes.map((node: { directive: { id: string } }) => keyOf.get(node.directive.id)).sort(),
    }
  }
  expect(await on('national', '2022-08-31', 'DOWN')).toEqual({
    on: '2022-08-31',
    rootIssued: true,
    // The plan bears no date of its own.
    undated: 1,
    nodes: ['shandong-notice', 'shandong-plan'],
  })
  expect(await on('national-law', '2022-09-01', 'DOWN')).toMatchObject({
    rootIssued: null,
    nodes: ['shandong-notice', 'shandong-plan', 'zaozhuang-opinion'],
  })
  expect(await on('county-plan', '2022-09-30', 'UP')).toMatchObject({ rootIssued: false, nodes: [] })
  expect(await on('county-plan', '2022-10-01', 'UP')).toMatchObject({ rootIssued: true, undated: 2 })
})

const pathQuery = `query ($from: ID!, $to: ID!, $works: Boolean! = false, $depth: Int! = 12, $limit: Int! = 10, $direction: LineageDirection, $relations: [Relation!]) {
  lineagePath(from: $from, to: $to, works: $works, depth: $depth, limit: $limit, direction: $direction, relations: $relations) {
    distance more none paths { directives { id } steps { citations { relation from { id } evidence { quote } } } } } }`

async function paths(from: string, to: string, args: object = {}) {
  const ends = { from: directiveIdOf(from), to: directiveIdOf(to) }
  const { lineagePath: answer } = await api.ask(pathQuery, { ...ends, ...args })
  return {
    ...answer,
    paths: answer.paths.map(({ directives }: { directives: { id: string }[] }) =>
      directives.map(({ id }) => keyOf.get(id)),
    ),
    steps: answer.paths.map(({ steps }: { steps: { citations: { relation: string }[] }[] }) =>
      steps.map(({ citations }) => citations.map(({ relation }) => relation).join(' ')),
    ),
  }
}

test('the way between two directives, whichever cites, with the relations along it', async () => {
  expect(await paths('hainan-notice', 'zaozhuang-opinion')).toEqual({
    distance: 4,
    more: false,
    none: null,
    paths: [['hainan-notice', 'national', 'shandong-notice', 'shandong-plan', 'zaozhuang-opinion']],
    // Hainan's notice carries out the national one, and reproduces it.
    steps: [['IMPLEMENTS ATTACHES', 'IMPLEMENTS', 'ISSUES', 'IMPLEMENTS']],
  })
})

test('the way between works: the plan is no step of its own', async () => {
  expect(await paths('hainan-notice', 'zaozhuang-opinion', { works: true })).toMatchObject({
    distance: 3,
    paths: [['hainan-notice', 'national', 'shandong-notice', 'zaozhuang-opinion']],
  })
  expect(await paths('shandong-notice', 'shandong-plan', { works: true })).toMatchObject({ distance: 0 })
})

test('a way that goes up all along, or down', async () => {
  const up = await paths('county-plan', 'national', { direction: 'UP' })
  expect(up).toMatchObject({ distance: 4, steps: [['IMPLEMENTS', 'IMPLEMENTS', 'ISSUES', 'IMPLEMENTS']] })
  const down = await paths('national', 'county-plan', { direction: 'DOWN' })
  expect(down.paths).toEqual([up.paths[0].toReversed()])
  expect(await paths('hainan-notice', 'zaozhuang-opinion', { direction: 'UP' })).toEqual({
    ...{ distance: null, more: false, none: 'NOT_CONNECTED', paths: [], steps: [] },
  })
})

test('why there is no way; from a directive to itself there is one of no steps', async () => {
  expect(await paths('county-plan', 'national', { depth: 3 })).toMatchObject({
    distance: null,
    none: 'BEYOND_DEPTH',
  })
  expect(await paths('county-plan', 'national', { relations: ['REPEALS'] })).toMatchObject({
    none: 'NOT_CONNECTED',
  })
  expect(await paths('national', 'national')).toMatchObject({
    distance: 0,
    paths: [['national']],
    steps: [[]],
  })
  const { lineagePath } = await api.ask(pathQuery, {
    from: directiveIdOf('national'),
    to: 'dir-0000000000000000',
  })
  expect(lineagePath).toBeNull()
})

const ancestorsQuery = `query ($ids: [ID!]!, $works: Boolean! = false) { commonAncestors(ids: $ids, works: $works) {
  more ancestors { directive { id } distances { directive { id } distance } } } }`

test('what directives rest on in common, the nearest first; one may be what the other rests on', async () => {
  const common = async (keys: string[], works = false) => {
    const { commonAncestors: answer } = await api.ask(ancestorsQuery, { ids: keys.map(directiveIdOf), works })
    expect(answer.more).toBe(false)
    return answer.ancestors.map(
      ({
        directive,
        distances,
      }: {
        directive: { id: string }
        distances: { distance: number; directive: { id: string } }[]
      }) => {
        expect(distances.map((one) => keyOf.get(one.directive.id))).toEqual(keys)
        return [keyOf.get(directive.id), ...distances.map(({ distance }) => distance)]
      },
    )
  }
  expect(await common(['hainan-notice', 'county-plan'])).toEqual([['national', 1, 4]])
  expect(await common(['hainan-notice', 'county-plan'], true)).toEqual([['national', 1, 3]])
  expect((await common(['zaozhuang-opinion', 'county-plan']))[0]).toEqual(['zaozhuang-opinion', 0, 1])
  expect(await common(['national', 'national-law'])).toEqual([])
})

const nobody = 'dir-0000000000000000'
const body = bodyIdOf('枣庄市人民政府')
const national = directiveIdOf('national')

test.each([
  [
    'a body where a directive belongs',
    `lineage(id: "${body}") { nodes { distance } }`,
    /is the id of a body/,
  ],
  ['no such depth', `lineage(id: "${national}", depth: 1000000000) { nodes { distance } }`, /from 1 to 12/],
  [
    'a day that is none',
    `lineage(id: "${national}", asOf: "2022-02-30") { nodes { distance } }`,
    /YYYY-MM-DD/,
  ],
  [
    'no relations',
    `lineagePath(from: "${national}", to: "${nobody}", relations: []) { distance }`,
    /leave it out/,
  ],
  ['no steps', `lineagePath(from: "${national}", to: "${nobody}", depth: 0) { distance }`, /from 1 to 12/],
  [
    'too many ways',
    `lineagePath(from: "${national}", to: "${nobody}", limit: 101) { distance }`,
    /from 1 to 100/,
  ],
  [
    'a way to a body',
    `lineagePath(from: "${national}", to: "${body}") { distance }`,
    /`to` is the id of a body/,
  ],
  ['an ancestor of one', `commonAncestors(ids: ["${national}", "${national}"]) { more }`, /from 2 to 10/],
  ['of a body', `commonAncestors(ids: ["${national}", "${body}"]) { more }`, /is the id of a body/],
  ['in no steps', `commonAncestors(ids: ["${national}", "${nobody}"], depth: 0) { more }`, /from 1 to 12/],
  ['validity on no day', `directive(id: "${national}") { validity(on: "heute") { status } }`, /YYYY-MM-DD/],
])('says what to send instead of %s', async (_what, query, message) => {
  const { errors } = await api.send(`{ ${query} }`)
  expect(errors?.[0]?.message).toMatch(message)
  expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions.code)
})

test('what is not known is null: a directive in no graph', async () => {
  expect(await api.ask(`{ commonAncestors(ids: ["${national}", "${nobody}"]) { more } }`)).toEqual({
    commonAncestors: null,
  })
  expect(
    await api.ask(
      `{ lineage(id: "nothing like an id", asOf: "2022-01-01", works: true) { nodes { distance } } }`,
    ),
  ).toEqual({ lineage: null })
})

test.each([
  '',
  ', works: true',
  ', asOf: "2023-01-01"',
  ', works: true, asOf: "2023-01-01", levels: [NATIONAL]',
])('lineage%s of many directives costs no more round trips than of one', async (args) => {
  const query = `query ($first: Int!) { directives(first: $first) { nodes {
      lineage(direction: UP, depth: 3${args}) { nodes { directive { title } parts { id } } ends { distance } edges { from { title } } truncated { reasons } } } } }`
  const trips = async (first: number) => {
    api.statements.length = 0
    await api.ask(query, { first })
    return api.statements.length
  }
  const most = Math.max(await trips(1), args ? 16 : 8)
  expect(await trips(9)).toBeLessThanOrEqual(most)
})
