import { expect, test } from 'vitest'
import { idOf } from '../../src/domain/identifier.ts'
import { directiveIdOf } from './policies.ts'
import { spread, spreadPlaces, spreadRecords } from './spread.ts'
import { withApi } from './with-api.ts'

const api = withApi({ records: spreadRecords, places: spreadPlaces })
const keyOf = new Map(spread.map(({ key }) => [directiveIdOf(key), key]))
const taskIdOf = (key: string, index: number) => idOf('task', directiveIdOf(key), String(index))
const metricIdOf = (key: string, index: number) => idOf('metric', taskIdOf(key, index))

const question = `query ($id: ID!, $relations: [Relation!], $changes: [TaskChange!]) {
  taskLineage(id: $id, relations: $relations) { itemsLeftOut truncated { reasons } task { text } metric { indicator }
    steps(changes: $changes) { direction distance change similarity
      upper { directive { id } task { id text evidence { quote } } metric { id } }
      lower { directive { id } task { id text evidence { quote } } metric { id } }
      differences { upperText lowerText upperStart upperEnd lowerStart lowerEnd }
      metrics { strictness upper { target deadline } lower { target deadline } }
      path { relation from { id } to { id } } } } }`

interface Step {
  readonly direction: string
  readonly change: string
  readonly similarity: number | null
  readonly upper: { readonly directive: { id: string }; readonly task: { text: string } | null }
  readonly lower: { readonly directive: { id: string }; readonly task: { text: string } | null }
  readonly differences: { upperText: string; lowerText: string; upperStart: number; upperEnd: number }[]
  readonly metrics: { strictness: string }[]
}

const ask = async (id: string, rest: object = {}) => (await api.ask(question, { id, ...rest })).taskLineage
const told = (steps: Step[]) =>
  steps.map(
    ({ upper, lower, change }) =>
      `${keyOf.get(upper.directive.id)} → ${keyOf.get(lower.directive.id)}: ${change}`,
  )

test('a task with a target, from the state down: tightened, loosened, and again on the next level', async () => {
  const { steps, truncated, itemsLeftOut } = await ask(taskIdOf('nation', 0))
  expect(told(steps).sort()).toEqual([
    // Haikou rests on the state and on its province: the nearest work is the state.
    'nation → haikou: REWORDED',
    'nation → hainan: LOOSENED',
    'nation → shandong: TIGHTENED',
    'shandong → zaozhuang: TIGHTENED',
  ])
  expect({ truncated, itemsLeftOut }).toEqual({ truncated: null, itemsLeftOut: false })
  const tightened = steps.find((step: Step) => keyOf.get(step.lower.directive.id) === 'shandong')
  expect(tightened.metrics).toEqual([
    {
      strictness: 'STRICTER',
      upper: { target: 90, deadline: '2025-12-31' },
      lower: { target: 92, deadline: '2024-12-31' },
    },
  ])
  expect(
    tightened.differences.map(({ upperText, lowerText }: Step['differences'][number]) => [
      upperText,
      lowerText,
    ]),
  ).toEqual([
    ['5', '4'],
    ['0', '2'],
  ])
  expect(tightened.path).toHaveLength(1)
  for (const { upperText, upperStart, upperEnd } of tightened.differences)
    expect(tightened.upper.task.text.slice(upperStart, upperEnd)).toBe(upperText)
})

test('copied, reworded, dropped: each place for itself', async () => {
  const { steps } = await ask(taskIdOf('nation', 2))
  expect(told(steps).sort()).toEqual([
    'nation → haikou: DROPPED',
    'nation → hainan: COPIED',
    'nation → shandong: REWORDED',
    'shandong → zaozhuang: COPIED',
  ])
  const dropped = await ask(taskIdOf('nation', 3))
  expect(new Set(dropped.steps.map(({ change }: Step) => change))).toEqual(new Set(['DROPPED']))
})

test('from below upward: where it comes from, and what was added', async () => {
  const up = await ask(taskIdOf('zaozhuang', 1))
  // Between the state and the province it is told what the province made of it.
  expect(told(up.steps)).toEqual(['shandong → zaozhuang: COPIED', 'nation → shandong: REWORDED'])
  const added = await ask(taskIdOf('shandong', 3))
  expect(told(added.steps)).toEqual(['nation → shandong: ADDED', 'shandong → zaozhuang: DROPPED'])
})

test('a target is followed with its task', async () => {
  const byMetric = await ask(metricIdOf('nation', 1))
  expect(byMetric.task.text).toContain('家庭医生')
  const shandong = byMetric.steps.find((step: Step) => keyOf.get(step.lower.directive.id) === 'shandong')
  expect(shandong).toMatchObject({ change: 'REWORDED', metrics: [{ strictness: 'EQUAL' }] })
})

test('changes choose the steps', async () => {
  const { steps } = await ask(taskIdOf('nation', 0), { changes: ['LOOSENED'] })
  expect(told(steps)).toEqual(['nation → hainan: LOOSENED'])
})

test.each([
  [directiveIdOf('nation'), {}, 'task-'],
  ['x', {}, 'task-'],
  [taskIdOf('nation', 0), { relations: [] }, 'empty'],
])('%s, %j is refused with what to send', async (id, rest, words) => {
  const { errors } = await api.send(question, { id, ...rest })
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors?.[0]?.message).toContain(words)
})

test('a task that does not exist has none', async () => {
  expect(await ask('task-0000000000000000')).toBeNull()
})

test('round trips do not grow with the steps', async () => {
  api.statements.length = 0
  await ask(taskIdOf('nation', 0))
  expect(api.statements.length).toBeLessThanOrEqual(16)
})
