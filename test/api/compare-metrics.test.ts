import { expect, test } from 'vitest'
import { directiveIdOf } from './policies.ts'
import { spread, spreadPlaces, spreadRecords } from './spread.ts'
import { withApi } from './with-api.ts'

const api = withApi({ records: spreadRecords, places: spreadPlaces })
const keyOf = new Map(spread.map(({ key }) => [directiveIdOf(key), key]))

const question = `query (
  $indicator: String!, $near: Boolean! = true, $unit: String, $levels: [Level!], $jurisdiction: String, $from: Date, $until: Date
  $orderBy: MetricComparisonOrder! = PLACE, $direction: OrderDirection! = ASC, $first: Int, $after: String, $last: Int, $before: String
) {
  compareMetrics(indicator: $indicator, near: $near, unit: $unit, levels: $levels, jurisdiction: $jurisdiction, deadlineFrom: $from, deadlineUntil: $until) {
    indicator truncated
    summary { level unit per metrics places min median max }
    rows(orderBy: $orderBy, direction: $direction, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
      nodes { match similarity jurisdiction { name }
        metric { directive { id } target deadline evidence { quote } }
        versusParent { strictness difference match metric { directive { id } } }
        versusNational { strictness difference }
      } } } }`

const ask = async (indicator: string, rest: object = {}) =>
  (await api.ask(question, { indicator, ...rest })).compareMetrics

interface Row {
  readonly metric: { readonly directive: { readonly id: string } }
  readonly versusParent: { strictness: string; difference: number; metric: Row['metric'] } | null
  readonly versusNational: { strictness: string } | null
}
const keys = ({ rows }: { rows: { nodes: Row[] } }) =>
  rows.nodes.map(({ metric }) => keyOf.get(metric.directive.id))

test('one indicator in all places, each beside the place above and the state', async () => {
  const answer = await ask('县域内就诊率')
  expect(keys(answer)).toEqual(['nation', 'shandong', 'zaozhuang', 'hainan', 'haikou'])
  const stand = ({ versusParent, versusNational }: Row) => [
    versusParent && keyOf.get(versusParent.metric.directive.id),
    versusParent?.strictness,
    versusParent?.difference,
    versusNational?.strictness,
  ]
  expect(answer.rows.nodes.map(stand)).toEqual([
    [null, undefined, undefined, undefined],
    ['nation', 'STRICTER', 2, 'STRICTER'],
    ['shandong', 'STRICTER', 3, 'STRICTER'],
    ['nation', 'LOOSER', -5, 'LOOSER'],
    // 85 % a year earlier: stricter than the province's, but neither stricter nor looser than 90 %.
    ['hainan', 'STRICTER', 0, 'UNKNOWN'],
  ])
  expect(answer.truncated).toBe(false)
  expect(answer.rows.nodes[1].metric.evidence.quote).toContain('92%')
})

test('a summary of each level', async () => {
  const { summary } = await ask('县域内就诊率')
  expect(summary).toEqual([
    { level: 'NATIONAL', unit: '%', per: null, metrics: 1, places: 1, min: 90, median: 90, max: 90 },
    { level: 'PROVINCIAL', unit: '%', per: null, metrics: 2, places: 2, min: 85, median: 88.5, max: 92 },
    { level: 'MUNICIPAL', unit: '%', per: null, metrics: 2, places: 2, min: 85, median: 90, max: 95 },
  ])
})

test('how each row matches: the same, part of it, near; near can be left out', async () => {
  const matches = async (indicator: string, rest: object = {}) =>
    (await ask(indicator, rest)).rows.nodes.map(({ match }: { match: string }) => match)
  expect(await matches('家庭医生签约率', { orderBy: 'SIMILARITY', direction: 'DESC' })).toEqual([
    'SAME',
    'NEAR',
  ])
  expect(await matches('家庭医生签约率', { near: false })).toEqual(['SAME'])
  expect(await matches('就诊率')).toEqual(['CONTAINS', 'CONTAINS', 'CONTAINS', 'CONTAINS', 'CONTAINS'])
  expect(await matches('婴儿死亡率')).toEqual([])
  expect(await matches('《孕产妇"死亡率》')).toEqual(['SAME'])
  expect(await matches('婴儿死亡率) OR (*:* \\"')).toEqual([])
  const near = (await ask('家庭医生签约率')).rows.nodes[1]
  expect(near.versusParent).toMatchObject({ strictness: 'EQUAL', difference: 0, match: 'NEAR' })
})

test.each([
  [{ levels: ['MUNICIPAL'] }, ['zaozhuang', 'haikou']],
  [{ jurisdiction: '370000' }, ['shandong', 'zaozhuang']],
  [{ unit: '人' }, []],
  [{ unit: '%', levels: ['NATIONAL'] }, ['nation']],
  [{ until: '2024-12-31' }, ['shandong', 'zaozhuang', 'haikou']],
  [{ from: '2025-01-01' }, ['nation', 'hainan']],
  [{ orderBy: 'TARGET', direction: 'DESC' }, ['zaozhuang', 'shandong', 'nation', 'hainan', 'haikou']],
])('%j: %j', async (rest, expected) => {
  const found = keys(await ask('县域内就诊率', rest))
  expect(found.slice(0, 3)).toEqual(expected.slice(0, 3))
  expect([...found].sort()).toEqual([...expected].sort())
})

test.each(['PLACE', 'TARGET', 'DEADLINE', 'SIMILARITY'])(
  'pages by %s, forward and backward',
  async (orderBy) => {
    for (const direction of ['ASC', 'DESC']) {
      const all = keys(await ask('县域内就诊率', { orderBy, direction }))
      const forward: unknown[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page = await ask('县域内就诊率', { orderBy, direction, first: 2, after })
        expect(page.rows.totalCount).toBe(5)
        forward.push(...keys(page))
        after = page.rows.pageInfo.endCursor
        more = page.rows.pageInfo.hasNextPage
      }
      expect(forward).toEqual(all)
      const backward: unknown[] = []
      for (let before: string | null = null, more = true; more; ) {
        const page = await ask('县域内就诊率', { orderBy, direction, last: 2, before })
        backward.unshift(...keys(page))
        before = page.rows.pageInfo.startCursor
        more = page.rows.pageInfo.hasPreviousPage
      }
      expect(backward).toEqual(all)
    }
  },
)

test.each([
  ['', {}, 'two characters'],
  ['率', {}, 'two characters'],
  ['县域内就诊率', { first: 101 }, '100'],
  ['县域内就诊率', { first: 1, last: 1 }, 'not both'],
  ['县域内就诊率', { after: 'x' }, 'cursor'],
])('%s, %j is refused with what to send', async (indicator, rest, words) => {
  const { errors } = await api.send(question, { indicator, ...rest })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain(words)
})

test('round trips do not grow with the rows', async () => {
  api.statements.length = 0
  await ask('县域内就诊率')
  expect(api.statements.length).toBeLessThanOrEqual(8)
})
