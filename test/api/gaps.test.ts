import { expect, test } from 'vitest'
import { isCitesEnded } from '../../src/graph/read/cites-ended.ts'
import { gapKinds } from '../../src/graph/read/gaps.ts'
import { statement } from '../../src/graph/statement.ts'
import { places } from './chain.ts'
import { flawedRecords, flawKeys } from './flaws.ts'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

const api = withApi({ records: flawedRecords, places })

const question = `query ($kinds: [GapKind!], $filter: GapFilter, $first: Int, $after: String) {
  gaps(kinds: $kinds, filter: $filter) {
    on counts { kind total definition certainty }
    found(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id kind definition certainty confidence count
        directive { id } other { id } task { text } otherTask { text } metric { indicator target } otherMetric { target }
        body { name } otherBody { name } citation { relation from { id } to { id } } candidates { id } evidence { quote } } } } }`

interface Node {
  readonly kind: string
  readonly directive: { readonly id: string }
  readonly [field: string]: unknown
}

const ask = async (variables: object = {}) => (await api.ask(question, variables)).gaps

const on = '2020-01-01'
const name = (directive: unknown) => flawKeys.get((directive as { id: string } | null)?.id ?? '')

/** What each kind finds among the flaws, and nothing else. */
const expected: Record<string, readonly (readonly unknown[])[]> = {
  TASK_WITHOUT_LEAD: [['plan', '改善条件。']],
  TASK_WITHOUT_DEADLINE: [
    ['plan', '改善条件。'],
    ['plan', '统筹安排全省医疗服务经费。'],
  ],
  METRIC_WITHOUT_OWNER: [['plan', '标准化率']],
  METRIC_WITHOUT_DEADLINE: [['plan', '标准化率']],
  DEADLINE_BEFORE_ISSUE: [['plan', '完成旧项目。']],
  DEADLINE_PASSED: [['plan', '完成旧项目。']],
  CONFLICTING_LEADS: [
    ['统筹安排全省医疗服务经费。', '统筹安排全省医疗服务经费。', '山东省人民政府、山东省财政厅'],
  ],
  RESPONSIBLE_BODY_SUCCEEDED: [
    ['plan', '山东省卫生和计划生育委员会', '山东省卫生健康委员会', '完成旧项目。'],
  ],
  TARGET_LOOSER_THAN_PARENT: [['plan', 'nation', 85, 90]],
  TARGET_STRICTER_THAN_PARENT: [['plan', 'nation', 12, 16]],
  CITES_REPEALED: [['plan', 'gone', 'ending']],
  CITES_SUPERSEDED: [['plan', 'replaced', 'ending']],
  CITES_EXPIRED: [['plan', 'expired', 'COMPLIES_WITH']],
  CITES_LATER_DATED: [['plan', 'future', 'CITES']],
  AMBIGUOUS_CITATION: [['plan', 'gone', 'replaced']],
  CYCLE: [['circle-a', 'circle-b']],
  NEVER_IMPLEMENTED_BELOW: [['lonely'], ['neighbour'], ['twin']],
  PLANNED_BUT_NOT_ISSUED: [['plan', 'planned', 'PLANS_TO_ISSUE']],
  STUB_WITHOUT_NUMBER: [['nameless'], ['planned']],
  WANTED: [
    ['nameless', 2],
    ['future', 1],
    ['planned', 1],
  ],
}

/** The fields of a gap that tell it from others of its kind. */
function summaryOf(gap: Node): unknown[] {
  const { kind, count } = gap
  const directive = name(gap.directive)
  const other = name(gap.other)
  const task = (gap.task as { text: string } | null)?.text
  const metric = gap.metric as { indicator: string; target: number } | null
  const body = (gap.body as { name: string } | null)?.name
  const otherBody = (gap.otherBody as { name: string } | null)?.name
  const relation = (gap.citation as { relation: string } | null)?.relation
  const candidates = (gap.candidates as { id: string }[]).map(name).sort()
  if (kind === 'CONFLICTING_LEADS')
    return [task, (gap.otherTask as { text: string }).text, [body, otherBody].sort().join('、')]
  if (kind.startsWith('TASK') || kind.startsWith('DEADLINE')) return [directive, task]
  if (kind.startsWith('METRIC')) return [directive, metric?.indicator]
  if (kind === 'RESPONSIBLE_BODY_SUCCEEDED') return [directive, body, otherBody, task]
  if (kind.startsWith('TARGET'))
    return [directive, other, metric?.target, (gap.otherMetric as { target: number }).target]
  if (kind === 'CITES_REPEALED' || kind === 'CITES_SUPERSEDED') return [directive, other, ...candidates]
  if (kind === 'AMBIGUOUS_CITATION') return [directive, ...candidates]
  if (kind === 'CYCLE') return candidates
  if (kind === 'WANTED') return [directive, count]
  return relation ? [directive, other, relation] : [directive]
}

test('every kind has its case', () => {
  expect(Object.keys(expected)).toEqual(gapKinds)
})

test.each(gapKinds)('%s: what is flawed, and nothing else', async (kind) => {
  const gaps = await ask({ kinds: [kind], filter: { on } })
  expect(gaps.found.nodes.map(summaryOf).sort()).toEqual([...expected[kind]!].sort())
  expect(gaps.found.totalCount).toBe(expected[kind]!.length)
  expect(gaps.counts).toEqual([
    { kind, total: expected[kind]!.length, definition: expect.any(String), certainty: expect.any(String) },
  ])
  for (const { evidence } of gaps.found.nodes) expect(evidence.quote).toBeTruthy()
})

test('all kinds page by page are all, in order, each once', async () => {
  const ids: string[] = []
  const kinds: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { found } = await ask({ filter: { on }, first: 11, after })
    ids.push(...found.nodes.map(({ id }: { id: string }) => id))
    kinds.push(...found.nodes.map(({ kind }: Node) => kind))
    after = found.pageInfo.endCursor
    more = found.pageInfo.hasNextPage
  }
  const total = Object.values(expected).reduce((sum, cases) => sum + cases.length, 0)
  expect(ids).toHaveLength(total)
  expect(new Set(ids).size).toBe(total)
  expect([...new Set(kinds)]).toEqual(gapKinds)
}, 120_000)

test('a filter says where: a directive, a level, a place', async () => {
  const kinds = ['TASK_WITHOUT_LEAD', 'CITES_REPEALED', 'CYCLE', 'NEVER_IMPLEMENTED_BELOW']
  const kindsOf = async (filter: object) =>
    (await ask({ kinds, filter })).found.nodes.map(({ kind }: Node) => kind)
  expect(await kindsOf({ directive: directiveIdOf('lonely') })).toEqual(['NEVER_IMPLEMENTED_BELOW'])
  expect(await kindsOf({ directive: 'dir-0000000000000000' })).toEqual([])
  expect(await kindsOf({ levels: ['MUNICIPAL'] })).toEqual(['CYCLE'])
  expect(await kindsOf({ jurisdiction: '370400' })).toEqual(['CYCLE'])
  expect(await kindsOf({ jurisdiction: '370000', levels: ['NATIONAL'] })).toEqual([])
}, 120_000)

test('deadlines pass on the day asked for', async () => {
  const passed = async (day: string) =>
    (await ask({ kinds: ['DEADLINE_PASSED'], filter: { on: day } })).found.totalCount
  expect(await passed('2019-12-31')).toBe(0)
  expect(await passed('2020-01-01')).toBe(1)
  // Six tasks and six targets more, of the nation, the plan and its neighbour.
  expect(await passed('2023-01-01')).toBe(13)
})

const forged = (key: string) => Buffer.from(JSON.stringify(['gaps', key, 'dir-0'])).toString('base64url')

test.each([
  [{ kinds: [] }, 'empty'],
  [{ first: 101 }, '100'],
  [{ after: 'x' }, 'cursor'],
  [{ after: forged('') }, '`after` is not a cursor of gaps'],
  [{ after: forged('NO_SUCH_KIND 1') }, '`after` is not a cursor of gaps'],
  [{ filter: { on: 'today' } }, 'YYYY-MM-DD'],
])('%j is refused with what to send', async (variables, words) => {
  const { errors } = await api.send(question, variables)
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain(words)
})

test('a question that was refused asks the database no more', async () => {
  api.statements.length = 0
  const { errors } = await api.send('{ gaps { counts { total } found(first: 101) { totalCount } } }')
  expect(errors).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  // Those that had been sent: kinds are counted four at a time.
  expect(api.statements.length).toBeLessThanOrEqual(4)
})

test('a page costs a few questions a kind, whatever it shows', async () => {
  api.statements.length = 0
  await api.ask(`{ gaps { found(first: 100) { nodes { id directive { title } task { text } } } } }`)
  // Those read step by step ask once more to know their end; three look at the validity of what is cited besides.
  expect(api.statements.length).toBeLessThanOrEqual(3 * gapKinds.length)
})

/** What is ordered by count or day; circles are too few to fill a page. */
const sortedWhole = ['WANTED', 'DEADLINE_PASSED', 'CYCLE']

test.each(gapKinds)('%s is found by indexes, and a page stops when it is full', async (kind) => {
  const name = isCitesEnded(kind) ? 'cites-ended' : kind.toLowerCase().replaceAll('_', '-')
  const text = statement('read', `gap-${name}`, { relations: ['BASED_ON', 'CITES'] })
  const where = { directives: null, levels: null, within: null, on: '2025-01-01' }
  const operators = await api.graph.operators(text, {
    ...where,
    lowKey: '',
    lowId: '',
    limit: 21,
    counted: false,
  })
  expect(operators).not.toContain('NodeByLabelScan')
  expect(operators).not.toContain('AllNodesScan')
  const wholly = operators.filter((one) => one === 'Sort' || one === 'Top')
  if (!sortedWhole.includes(kind)) expect(wholly).toEqual([])
})
