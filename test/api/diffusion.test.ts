import { expect, test } from 'vitest'
import { chain } from './chain.ts'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()
const keyOf = new Map(chain.map(({ key }) => [directiveIdOf(key), key]))

const question = `query ($id: ID, $relations: [Relation!], $places: Int! = 10, $movers: Int! = 5) {
  diffusion(id: $id, relations: $relations) {
    root { id } works undated placesReached worksPerPlace citationsPerPlace halfOn daysToHalf ways truncated { reasons }
    breadth { level works places bodies }
    places(first: $places) { jurisdiction { name } works citations firstOn }
    byYear: adoption { period works cumulativeWorks places cumulativePlaces }
    byMonth: adoption(by: MONTH) { period cumulativeWorks }
    firstMovers(first: $movers) { id }
    directions { down across up unknown verticalShare horizontalShare }
    mainPath { weight directive { id } citation { from { id } to { id } evidence { quote } } }
  } }`

const ask = async (key: string, rest: object = {}) =>
  (await api.ask(question, { id: directiveIdOf(key), ...rest })).diffusion

test('a national notice down to the county: how far, how much, how fast, which way', async () => {
  const answer = await ask('national')
  // Shandong's notice and plan are one work; the two that rest on each other are two.
  expect(answer).toMatchObject({
    works: 6,
    undated: 0,
    placesReached: 4,
    worksPerPlace: 1.5,
    truncated: null,
  })
  expect(answer.breadth).toEqual([
    { level: 'PROVINCIAL', works: 2, places: 2, bodies: 2 },
    { level: 'MUNICIPAL', works: 1, places: 1, bodies: 1 },
    { level: 'COUNTY', works: 3, places: 1, bodies: 1 },
  ])
  expect(answer.places[0]).toEqual({
    jurisdiction: { name: '市中区' },
    works: 3,
    citations: 4,
    firstOn: '2022-10-01',
  })
  expect(answer.byYear).toEqual([
    { period: '2022', works: 6, cumulativeWorks: 6, places: 4, cumulativePlaces: 4 },
  ])
  expect(answer.byMonth.map(({ cumulativeWorks }: { cumulativeWorks: number }) => cumulativeWorks)).toEqual([
    1, 2, 4, 6,
  ])
  expect(answer).toMatchObject({ halfOn: '2022-10-01', daysToHalf: 92 })
  expect(answer.firstMovers.map(({ id }: { id: string }) => keyOf.get(id))).toEqual([
    'shandong-notice',
    'zaozhuang-opinion',
    'county-plan',
    'hainan-notice',
    'cycle-a',
  ])
  expect(answer.directions).toEqual({
    ...{ down: 4, across: 3, up: 0, unknown: 0 },
    verticalShare: 4 / 7,
    horizontalShare: 3 / 7,
  })
})

test('the main path, each step with its citation; a circle is no part of it', async () => {
  const { mainPath, ways } = await ask('national')
  expect(ways).toBe(2)
  expect(mainPath.map(({ directive }: { directive: { id: string } }) => keyOf.get(directive.id))).toEqual([
    'shandong-notice',
    'zaozhuang-opinion',
    'county-plan',
    'cycle-a',
  ])
  for (const { weight, citation } of mainPath) {
    expect(weight).toBe(0.5)
    expect(citation.evidence.quote).toContain('贯彻落实')
  }
})

test('relations choose what is followed; what nothing rests on has spread nowhere', async () => {
  expect(await ask('hainan-notice', { relations: ['CITES'] })).toMatchObject({ works: 1, ways: 1 })
  expect(await ask('hainan-notice')).toMatchObject({
    ...{ works: 0, placesReached: 0, worksPerPlace: null, halfOn: null, daysToHalf: null, mainPath: [] },
    directions: { verticalShare: null, horizontalShare: null },
  })
})

test.each([
  [{ relations: [] }, 'empty'],
  [{ places: 101 }, '100'],
  [{ movers: -1 }, '100'],
])('%j is refused with what to send', async (rest, words) => {
  const { errors } = await api.send(question, { id: directiveIdOf('national'), ...rest })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain(words)
})

test('a directive that nobody knows has none', async () => {
  expect((await api.ask(question, { id: 'dir-0000000000000000' })).diffusion).toBeNull()
})

test('round trips do not grow with what is reached', async () => {
  api.statements.length = 0
  await ask('national')
  expect(api.statements.length).toBeLessThanOrEqual(9)
})
