import { expect, test } from 'vitest'
import { lineageRelations } from '../../../src/domain/citation.ts'
import { coverageOf, totalsOf } from '../../../src/graph/analysis/coverage.ts'
import { daysBetween } from '../../../src/graph/analysis/days.ts'
import { median } from '../../../src/graph/analysis/median.ts'
import { type Head, isWithinWork, type Link, worksOf } from '../../../src/graph/analysis/works.ts'
import { randomLineage, somePlaces } from './random-lineage.ts'

test.each([
  [[], null],
  [[7], 7],
  [[30, -5, 2], 2],
  [[10, 4], 7],
  [[3, 1, 2, 2], 2],
])('the median of %j is %j', (numbers, expected) => {
  expect(median(numbers)).toBe(expected)
})

test.each([
  ['2022-07-01', '2022-08-01', 31],
  ['2022-07-01', '2022-06-30', -1],
  ['2020-02-28', '2020-03-01', 2],
  ['2022-07-01', '2022-07-01', 0],
  [null, '2022-07-01', null],
  ['2022-07-01', null, null],
])('from %s to %s are %s days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

const head = (id: string, level: Head['level'], place: string | null, date: string | null = null): Head => ({
  ...{ id, level, place, date },
  held: true,
})
const link = (from: string, relation: Link['relation'], to: string, confidence = 0.9): Link => ({
  ...{ id: `${from}>${to}`, from, to, relation, confidence },
})

test('a notice and what it prints are one work, dated as the notice; an annex from above is another', () => {
  const { works, workOf, followers } = worksOf(
    [
      head('above', 'NATIONAL', '100000', '2022-01-01'),
      head('a-plan', 'PROVINCIAL', '370000', '2022-02-01'),
      head('b-notice', 'PROVINCIAL', '370000', '2022-03-01'),
    ],
    [
      link('b-notice', 'ISSUES', 'a-plan'),
      link('b-notice', 'ATTACHES', 'above', 0.95),
      link('a-plan', 'IMPLEMENTS', 'above'),
    ],
    lineageRelations,
  )
  expect(works.map(({ id, date, directives }) => [id, date, directives]).sort()).toEqual([
    ['above', '2022-01-01', ['above']],
    ['b-notice', '2022-03-01', ['b-notice', 'a-plan']],
  ])
  expect(workOf.get('a-plan')?.id).toBe('b-notice')
  // Two citations between the two works are one step, told by the surer of them.
  expect(followers.get('above')?.map(({ work, link }) => [work.id, link.id])).toEqual([
    ['b-notice', 'b-notice>above'],
  ])
})

test('relations that are not asked for join a work and lead nowhere', () => {
  const { works, followers } = worksOf(
    [head('n', 'NATIONAL', null), head('p', 'PROVINCIAL', '370000'), head('q', 'PROVINCIAL', '370000')],
    [link('p', 'CITES', 'n'), link('p', 'ISSUES', 'q'), link('q', 'IMPLEMENTS', 'n')],
    ['CITES'],
  )
  expect(works.map(({ id }) => id)).toEqual(['n', 'p'])
  expect(followers.get('n')?.map(({ link }) => link.id)).toEqual(['p>n'])
})

/** The same by trying every way: distances between directives, where a step inside a work costs nothing. */
function byForce(heads: readonly Head[], links: readonly Link[], rootId: string) {
  const at = new Map(heads.map((each, i) => [each.id, i]))
  const distance = heads.map((_, i) => heads.map((_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)))
  for (const one of links) {
    const [from, to] = [at.get(one.from)!, at.get(one.to)!]
    const inside = isWithinWork(one, heads[from]!, heads[to]!)
    distance[to]![from] = Math.min(distance[to]![from]!, inside ? 0 : 1)
    if (inside) distance[from]![to] = 0
  }
  for (let via = 0; via < heads.length; via++)
    for (let i = 0; i < heads.length; i++)
      for (let j = 0; j < heads.length; j++)
        distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![via]! + distance[via]![j]!)
  return (id: string) => distance[at.get(rootId)!]![at.get(id)!]!
}

test('300 random lineages: places, distances and ways agree with trying every way', () => {
  let covered = 0
  for (let seed = 0; seed < 300; seed++) {
    const { heads, links } = randomLineage(seed)
    const graph = worksOf(heads, links, lineageRelations)
    const root = graph.workOf.get('d00')!
    const places = somePlaces.map((code, i) => ({ code, held: i % 2, known: i }))
    const coverage = coverageOf(graph, places, { root, level: 'PROVINCIAL', asOf: null })
    const distanceOf = byForce(heads, links, 'd00')
    for (const { code, status, held, implementations, firstOn } of coverage.places) {
      const expected = heads.filter(
        ({ id, level, place }) =>
          level === 'PROVINCIAL' &&
          place === code &&
          distanceOf(id) > 0 &&
          distanceOf(id) < Number.POSITIVE_INFINITY,
      )
      expect(implementations.flatMap(({ work }) => work.directives).sort()).toEqual(
        expected.map(({ id }) => id).sort(),
      )
      expect(status).toBe(expected.length > 0 ? 'COVERED' : held > 0 ? 'NONE_FOUND' : 'NOTHING_HELD')
      const dates = implementations.flatMap(({ work }) => work.date ?? [])
      expect(firstOn).toBe(dates.sort()[0] ?? null)
      for (const { work, path } of implementations) {
        covered++
        expect(path.length).toBe(distanceOf(work.id))
        let below = root
        for (const { from, to } of path) {
          expect(graph.workOf.get(to)).toBe(below)
          below = graph.workOf.get(from)!
        }
        expect(below).toBe(work)
      }
    }
    const totals = totalsOf(coverage)
    expect(totals.covered + totals.noneFound + totals.nothingHeld).toBe(totals.total)
  }
  expect(covered).toBeGreaterThan(400)
})

test('as of a day: later ones do not count, undated ones are told, and still lead to what is dated', () => {
  const graph = worksOf(
    [
      head('n', 'NATIONAL', null, '2022-01-01'),
      head('early', 'PROVINCIAL', '370000', '2022-02-01'),
      head('late', 'PROVINCIAL', '460000', '2023-02-01'),
      head('undated', 'PROVINCIAL', '440000'),
      head('behind', 'PROVINCIAL', '450000', '2022-03-01'),
    ],
    [
      link('early', 'IMPLEMENTS', 'n'),
      link('late', 'IMPLEMENTS', 'n'),
      link('undated', 'IMPLEMENTS', 'n'),
      link('behind', 'BASED_ON', 'undated'),
    ],
    lineageRelations,
  )
  const places = ['370000', '440000', '450000', '460000'].map((code) => ({ code, held: 1, known: 1 }))
  const question = { root: graph.workOf.get('n')!, level: 'PROVINCIAL', asOf: '2022-12-31' } as const
  const coverage = coverageOf(graph, places, question)
  expect(coverage.places.map(({ code, status, lagDays }) => [code, status, lagDays])).toEqual([
    ['370000', 'COVERED', 31],
    ['440000', 'NONE_FOUND', null],
    ['450000', 'COVERED', 59],
    ['460000', 'NONE_FOUND', null],
  ])
  expect(coverage.undated).toBe(1)
  expect(totalsOf(coverage)).toMatchObject({ covered: 2, share: 0.5, shareOfHeld: 0.5, medianLagDays: 45 })
})
