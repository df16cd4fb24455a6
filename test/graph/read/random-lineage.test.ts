import { beforeAll, describe, expect, test } from 'vitest'
import { hasEnded, validityOn } from '../../../src/domain/validity.ts'
import { commonAncestors } from '../../../src/graph/read/common-ancestors.ts'
import { endsOf, lineageOf } from '../../../src/graph/read/lineage.ts'
import { pathsBetween } from '../../../src/graph/read/lineage-paths.ts'
import type { LineageQuestion } from '../../../src/graph/read/lineage-question.ts'
import { reachOf } from '../../../src/graph/read/lineage-reach.ts'
import { validityFacts } from '../../../src/graph/read/validity.ts'
import { withDatabase } from '../../neo4j.ts'
import { bruteForce } from './brute-force.ts'
import { followed, randomGraph, saveRandomGraph } from './random-graph.ts'

const graph = withDatabase()
const seeds = [5, 6]
const graphs = new Map(seeds.map((seed) => [seed, randomGraph(seed)]))

beforeAll(async () => {
  for (const random of graphs.values()) await saveRandomGraph(graph, random)
})

const today = '2030-01-01'
const days = [null, '2009-01-01', '2013-06-30']
const rules = (['UP', 'DOWN'] as const).flatMap((way) =>
  [false, true].flatMap((works) =>
    days.map((on) => ({ way, works, relations: followed, asOf: on ? { on, today } : null })),
  ),
)
const named = ({ way, works, asOf }: (typeof rules)[number]) =>
  `${way}${works ? ', works' : ''}${asOf ? `, as of ${asOf.on}` : ''}`

const all = { depth: 12, limit: 1_000, levels: null }

describe.each(seeds)('random graph %i', { timeout: 120_000 }, (seed) => {
  const random = graphs.get(seed)!
  const brute = bruteForce(random)
  const ids = random.directives.map(({ id }) => id)
  /** Of a day only what was issued by then is asked: the lineage of what was not is empty, and the API says so. */
  const asked = ({ asOf }: (typeof rules)[number]) =>
    ids.filter((id) => asOf === null || (brute.get(id).issuedOn ?? asOf.on) <= asOf.on)
  const reach = (question: LineageQuestion) => reachOf(graph.database, ids, question)

  test.each(rules.map((one) => [named(one), one] as const))('distances %s', async (_name, one) => {
    const reached = await reach({ ...all, ...one })
    for (const id of asked(one)) {
      const { works, leftOut } = reached.get(id)!
      const expected = [...brute.distances(id, one)].filter(([, distance]) => distance > 0)
      expect(new Map(works.map(({ directives, distance }) => [directives[0]!, distance])), id).toEqual(
        new Map(expected),
      )
      for (const { directives } of works)
        expect(directives).toEqual(
          one.works ? brute.workOf(directives[0]!, one.asOf?.on ?? null) : [directives[0]],
        )
      expect(works.map(({ distance }) => distance)).toEqual(
        works.map(({ distance }) => distance).sort((a, b) => a - b),
      )
      expect(leftOut).toBeNull()
    }
  })

  test.each(rules.map((one) => [named(one), one] as const))('what depth cuts %s', async (_name, one) => {
    for (const depth of [1, 2]) {
      const reached = await reach({ ...all, ...one, depth })
      for (const id of asked(one)) {
        const { parts, works, leftOut } = reached.get(id)!
        const near = [...brute.distances(id, one)].filter(([, distance]) => distance > 0 && distance <= depth)
        expect(works.map(({ directives: [first] }) => first!).sort()).toEqual(
          near.map(([first]) => first).sort(),
        )
        const beyond = brute.beyond([[id, ...parts], ...works.map(({ directives }) => directives)], one)
        expect(groupsOf(leftOut), `${id} ${depth}`).toEqual(beyond)
        expect(leftOut?.reasons ?? []).toEqual(beyond.size > 0 ? ['DEPTH'] : [])
      }
    }
  })

  test.each(rules.map((one) => [named(one), one] as const))('what the limit cuts %s', async (_name, one) => {
    const limit = 3
    const reached = await reach({ ...all, ...one, limit })
    for (const id of asked(one)) {
      const { parts, works, leftOut } = reached.get(id)!
      const distances = [...brute.distances(id, one).values()]
        .filter((distance) => distance > 0)
        .sort((a, b) => a - b)
      expect(works.map(({ distance }) => distance)).toEqual(distances.slice(0, limit))
      expect(leftOut?.reasons ?? []).toEqual(distances.length > limit ? ['LIMIT'] : [])
      if (leftOut)
        expect(groupsOf(leftOut), id).toEqual(
          brute.beyond([[id, ...parts], ...works.map(({ directives }) => directives)], one),
        )
    }
  })

  test('levels: what is shown, and that more is left out wherever the way was cut', async () => {
    for (const one of rules.filter(({ asOf }) => asOf === null)) {
      const reached = await reach({ ...all, ...one, depth: 2, levels: ['NATIONAL'] })
      for (const id of ids) {
        const distances = [...brute.distances(id, one)]
        const shown = distances.filter(
          ([first, d]) => d > 0 && d <= 2 && brute.get(first).level === 'NATIONAL',
        )
        const { works, leftOut } = reached.get(id)!
        expect(works.map(({ directives: [first] }) => first!).sort()).toEqual(
          shown.map(([first]) => first).sort(),
        )
        const passed = distances
          .filter(([, d]) => d <= 2)
          .map(([first, d]) => (one.works ? brute.workOf(d === 0 ? id : first, null) : [first]))
        expect(groupsOf(leftOut), id).toEqual(brute.beyond(passed, one))
      }
    }
  })

  test('A stands above B exactly if B stands below A, where both stood on the day', async () => {
    for (const works of [false, true]) {
      const one = { relations: followed, works, asOf: { on: '2011-01-01', today } }
      const [up, down] = [
        await reach({ ...all, ...one, way: 'UP' }),
        await reach({ ...all, ...one, way: 'DOWN' }),
      ]
      const first = (id: string) => (works ? brute.workOf(id, one.asOf.on)[0]! : id)
      const stood = ids.filter(
        (id) =>
          first(id) === id &&
          !brute.hasEnded(id, '2011-01-01') &&
          (brute.get(id).issuedOn ?? '') <= '2011-01-01',
      )
      expect(stood.length).toBeGreaterThan(5)
      for (const a of stood)
        for (const b of stood) {
          const above = up.get(a)!.works.find(({ directives: [id] }) => id === b)?.distance
          const below = down.get(b)!.works.find(({ directives: [id] }) => id === a)?.distance
          expect(above, `${a} ${b}`).toBe(below)
        }
    }
  })

  test('where it ends', async () => {
    for (const one of rules) {
      const ends = await endsOf(graph.database, ids, { ...all, ...one })
      for (const id of ids) {
        const work = brute.workOf(id, one.asOf?.on ?? null)
        const further = brute.next(work, { ...one, works: false })
        expect(ends.get(id), `${named(one)} ${id}`).toBe(further.length === 0)
      }
    }
  })

  test('its relations tie what it shows, and nothing else', async () => {
    for (const one of rules.filter(({ asOf }) => asOf === null)) {
      for (const [id, lineage] of await lineageOf(graph.database, ids, { ...all, ...one })) {
        const { parts, works } = lineage
        const citations = await lineage.citations()
        const shown = [[id, ...parts], ...works.map(({ directives }) => directives)]
        const workOf = new Map(shown.flatMap((work, i) => work.map((each) => [each, i])))
        const expected = random.citations.filter(
          ({ from, to, relation }) =>
            followed.includes(relation) &&
            workOf.has(from) &&
            workOf.has(to) &&
            workOf.get(from) !== workOf.get(to),
        )
        expect(citations.map(({ from, to, relation }) => `${from} ${relation} ${to}`).sort()).toEqual(
          expected.map(({ from, to, relation }) => `${from} ${relation} ${to}`).sort(),
        )
        if (one.works)
          for (const { directives, ties } of works)
            expect((await ties()).length).toBeGreaterThanOrEqual(directives.length - 1)
      }
    }
  })

  test('all shortest ways, whichever direction', async () => {
    const pairs = ids.flatMap((from, i) =>
      i % 3 === 0 ? [[from, ids[(i * 7 + 5) % ids.length]!] as const] : [],
    )
    for (const way of ['EITHER', 'UP', 'DOWN'] as const)
      for (const works of [false, true])
        for (const [from, to] of pairs) {
          const one = { way, works, relations: followed, asOf: null }
          const { paths, none, more } = await pathsBetween(graph.database, from, to, {
            ...one,
            depth: 12,
            limit: 100,
          })
          const expected = brute.shortest(from, to, one)
          expect(
            paths.map((path) => path.map(([first]) => first!).join(' ')).sort(),
            `${named({ ...one, way: 'UP' })} ${from} ${to}`,
          ).toEqual(expected.map((path) => path.join(' ')).sort())
          expect(none).toBe(expected.length > 0 ? null : 'NOT_CONNECTED')
          expect(more).toBe(false)
        }
  })

  test('the common ancestors, nearest first', async () => {
    for (const works of [false, true])
      for (const [i, a] of ids.entries()) {
        const asked = [a, ids[(i * 3 + 5) % ids.length]!]
        if (asked[0] === asked[1]) continue
        const one = { way: 'UP' as const, works, relations: followed, asOf: null }
        const { ancestors, more } = await commonAncestors(graph.database, asked, {
          works,
          relations: followed,
          depth: 12,
          limit: 100,
        })
        const [near, far] = asked.map((id) => brute.distances(id, one)) as [
          Map<string, number>,
          Map<string, number>,
        ]
        const expected = [...near]
          .flatMap(([id, distance]) => (far.has(id) ? [distance + far.get(id)!] : []))
          .sort((x, y) => x - y)
        expect(
          ancestors.map(({ distances }) => distances.reduce((sum, { distance }) => sum + distance, 0)),
        ).toEqual(expected)
        expect(more).toBe(false)
      }
  })

  test('what has ended on a day', async () => {
    const facts = await validityFacts(graph.database, ids)
    for (const on of ['2007-01-01', '2010-06-01', '2014-12-31'])
      for (const id of ids)
        expect(hasEnded(validityOn(facts.get(id)!, on, today).status), `${id} ${on}`).toBe(
          brute.hasEnded(id, on),
        )
  })
})

function groupsOf(
  leftOut: { groups: readonly { relation: string; level: string | null; directives: number }[] } | null,
) {
  return new Map(
    (leftOut?.groups ?? []).map(({ relation, level, directives }) => [`${relation} ${level}`, directives]),
  )
}
