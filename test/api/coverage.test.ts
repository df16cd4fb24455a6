import { expect, test } from 'vitest'
import { chain } from './chain.ts'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi()
const keyOf = new Map(chain.map(({ key }) => [directiveIdOf(key), key]))

const question = `query ($id: ID, $level: Level!, $within: String, $relations: [Relation!], $asOf: Date) {
  coverage(id: $id, level: $level, within: $within, relations: $relations, asOf: $asOf) {
    total covered noneFound nothingHeld share shareOfHeld medianLagDays undated within { name }
    places { jurisdiction { name } status firstOn lagDays heldDirectives knownDirectives
      implementations { directive { id } parts { id } distance lagDays path { relation from { id } to { id } evidence { quote } } } }
    unplaced { directive { id } } truncated { reasons }
  } }`

const ask = async (key: string, level: string, rest: object = {}) =>
  (await api.ask(question, { id: directiveIdOf(key), level, ...rest })).coverage

test('provinces under a national notice: one work each, its way, its lag', async () => {
  const coverage = await ask('national', 'PROVINCIAL')
  expect(coverage).toMatchObject({
    ...{ total: 2, covered: 2, noneFound: 0, nothingHeld: 0, share: 1, shareOfHeld: 1, undated: 0 },
    medianLagDays: (31 + 102) / 2,
    unplaced: [],
    truncated: null,
    within: null,
  })
  const [shandong, hainan] = coverage.places
  expect(shandong).toMatchObject({
    jurisdiction: { name: '山东省' },
    ...{ status: 'COVERED', firstOn: '2022-08-01', lagDays: 31, heldDirectives: 2, knownDirectives: 2 },
  })
  expect(shandong.implementations).toHaveLength(1)
  expect(shandong.implementations[0]).toMatchObject({
    directive: { id: directiveIdOf('shandong-notice') },
    parts: [{ id: directiveIdOf('shandong-plan') }],
    distance: 1,
    path: [{ relation: 'IMPLEMENTS', evidence: { quote: expect.stringContaining('贯彻落实') } }],
  })
  expect(hainan).toMatchObject({ status: 'COVERED', lagDays: 102 })
})

test('cities and counties: through what others of their level and above carried out', async () => {
  const cities = await ask('national', 'MUNICIPAL')
  expect(cities.places).toHaveLength(1)
  const [way] = cities.places[0].implementations
  expect(way.distance).toBe(2)
  expect(
    way.path.map(({ from, to }: { from: { id: string }; to: { id: string } }) => [
      keyOf.get(from.id),
      keyOf.get(to.id),
    ]),
  ).toEqual([
    ['shandong-notice', 'national'],
    ['zaozhuang-opinion', 'shandong-plan'],
  ])
  const counties = await ask('shandong-plan', 'COUNTY')
  expect(counties.within).toEqual({ name: '山东省' })
  expect(
    counties.places[0].implementations.map(({ directive }: { directive: { id: string } }) =>
      keyOf.get(directive.id),
    ),
  ).toEqual(['county-plan', 'cycle-a', 'cycle-b'])
})

test('nothing found is told apart from nothing held', async () => {
  const law = await ask('national-law', 'PROVINCIAL')
  expect(law.places.map(({ status }: { status: string }) => status)).toEqual(['COVERED', 'NONE_FOUND'])
  const before = await ask('national', 'PROVINCIAL', { asOf: '2022-08-01' })
  expect(before).toMatchObject({ covered: 1, noneFound: 1, share: 0.5 })
  const hainan = await ask('national', 'MUNICIPAL', { within: '460000' })
  expect(hainan).toMatchObject({ total: 0, share: null, shareOfHeld: null, medianLagDays: null, places: [] })
})

test('relations choose what counts as carrying out', async () => {
  expect(await ask('hainan-notice', 'COUNTY', { within: '370000' })).toMatchObject({ covered: 0 })
  expect(await ask('hainan-notice', 'COUNTY', { within: '370000', relations: ['CITES'] })).toMatchObject({
    covered: 1,
    shareOfHeld: 1,
  })
})

test.each([
  ['national', 'NATIONAL', {}, 'below'],
  ['national', 'TOWNSHIP', {}, 'PROVINCIAL, MUNICIPAL or COUNTY'],
  ['national', 'COUNTY', {}, 'within'],
  ['zaozhuang-opinion', 'PROVINCIAL', {}, 'below'],
  ['national', 'PROVINCIAL', { within: '999999' }, 'no place'],
  ['national', 'PROVINCIAL', { relations: [] }, 'empty'],
  ['national', 'PROVINCIAL', { asOf: '2022-02-30' }, 'YYYY-MM-DD'],
])('%s, %s, %j is refused with what to send', async (key, level, rest, words) => {
  const { errors } = await api.send(question, { id: directiveIdOf(key), level, ...rest })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain(words)
})

test('a directive that nobody knows has none; one that nobody names is asked for', async () => {
  expect((await api.ask(question, { id: 'dir-0000000000000000', level: 'PROVINCIAL' })).coverage).toBeNull()
  const { errors } = await api.send(question, { level: 'PROVINCIAL' })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('round trips do not grow with the number of places', async () => {
  api.statements.length = 0
  await ask('national', 'PROVINCIAL')
  expect(api.statements.length).toBeLessThanOrEqual(8)
})
