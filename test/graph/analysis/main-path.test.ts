import { expect, test } from 'vitest'
import { lineageRelations } from '../../../src/domain/citation.ts'
import { withoutCircles } from '../../../src/graph/analysis/acyclic.ts'
import { mainPath } from '../../../src/graph/analysis/main-path.ts'
import { type Head, type Link, type Step, type Work, worksOf } from '../../../src/graph/analysis/works.ts'
import { randomLineage } from './random-lineage.ts'

/** `b>a`: b rests on a. The root is `a`; each is a place of its own. */
function graphOf(...citations: string[]) {
  const links = citations.map((citation): Link => {
    const [from = '', to = ''] = citation.split('>')
    return { id: citation, from, to, relation: 'BASED_ON', confidence: 0.9 }
  })
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))].sort()
  const heads = ids.map((id): Head => ({ id, level: 'PROVINCIAL', place: id, date: null, held: true }))
  const graph = worksOf(heads, links, lineageRelations)
  return { graph, root: graph.workOf.get('a')! }
}

const told = ({ graph, root }: ReturnType<typeof graphOf>) => {
  const { steps, ways } = mainPath(graph, root)
  return { path: steps.map(({ link }) => link.id), weights: steps.map(({ weight }) => weight), ways }
}

test('the path that most ways share', () => {
  // a ← b ← c ← {d, e}, and a ← f: three ways, two of them over b and c.
  const { path, weights, ways } = told(graphOf('b>a', 'c>b', 'd>c', 'e>c', 'f>a'))
  expect(ways).toBe(3)
  expect(path).toEqual(['b>a', 'c>b', 'd>c'])
  expect(weights.map((weight) => weight.toFixed(2))).toEqual(['0.67', '0.67', '0.33'])
})

test('between works that rest on each other there is no step, and others keep theirs', () => {
  expect(told(graphOf('b>a', 'c>b', 'b>c', 'd>b'))).toMatchObject({ path: ['b>a', 'd>b'], ways: 1 })
  expect(told(graphOf('a>b', 'b>a'))).toEqual({ path: [], weights: [], ways: 1 })
})

test('a ladder of sixty rungs has 2^60 ways, counted all the same', () => {
  const rungs = Array.from({ length: 60 }, (_, i) => {
    const [one, next] = [i === 0 ? 'a' : `n${i}`, `n${i + 1}`]
    return [`l${i}>${one}`, `r${i}>${one}`, `${next}>l${i}`, `${next}>r${i}`]
  })
  const { ways, weights } = told(graphOf(...rungs.flat()))
  expect(ways).toBe(2 ** 60)
  expect(weights.every((weight) => weight === 0.5)).toBe(true)
})

/** All ways from a work down to one that nothing follows, each as its steps. */
function allWays(steps: ReadonlyMap<string, readonly Step[]>, from: Work): Step[][] {
  const next = steps.get(from.id) ?? []
  if (next.length === 0) return [[]]
  return next.flatMap((step) => allWays(steps, step.work).map((way) => [step, ...way]))
}

/** Whether one work is reached from another, by trying. */
function reaches(steps: ReadonlyMap<string, readonly Step[]>, from: string, to: string): boolean {
  const reached = new Set([from])
  for (const id of reached) for (const { work } of steps.get(id) ?? []) reached.add(work.id)
  return reached.has(to)
}

test('300 random lineages: steps left out are those in circles; counts and path are those of all ways tried', () => {
  let longest = 0
  for (let seed = 1_000; seed < 1_300; seed++) {
    const { heads, links } = randomLineage(seed)
    const graph = worksOf(heads, links, lineageRelations)
    const root = graph.workOf.get('d00')!
    const steps = withoutCircles(graph)
    for (const [id, all] of graph.followers)
      for (const step of all) {
        const inCircle = reaches(graph.followers, step.work.id, id)
        expect(steps.get(id)!.includes(step)).toBe(!inCircle)
      }
    const ways = allWays(steps, root)
    const counts = new Map<string, number>()
    for (const way of ways) for (const { link } of way) counts.set(link.id, (counts.get(link.id) ?? 0) + 1)
    const sumOf = (way: readonly Pick<Step, 'link'>[]) =>
      way.reduce((sum, { link }) => sum + counts.get(link.id)!, 0)
    const path = mainPath(graph, root)
    expect(path.ways).toBe(ways.length)
    expect(sumOf(path.steps)).toBe(Math.max(...ways.map(sumOf)))
    for (const { link, weight } of path.steps)
      expect(weight).toBeCloseTo(counts.get(link.id)! / ways.length, 6)
    longest = Math.max(longest, path.steps.length)
  }
  expect(longest).toBeGreaterThan(4)
})
