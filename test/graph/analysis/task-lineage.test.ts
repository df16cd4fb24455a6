import { expect, test } from 'vitest'
import {
  type Followed,
  type FollowedMetric,
  followTask,
  type TaskChange,
} from '../../../src/graph/analysis/task-lineage.ts'
import type { Link, Work } from '../../../src/graph/analysis/works.ts'

const work = (id: string): Work => ({
  ...{ id, directives: [id], level: null, place: null, date: null },
  held: true,
})
const link: Link = { id: 'c', from: 'lower', to: 'upper', relation: 'IMPLEMENTS', confidence: 0.9 }

/** 签约率 at least so much, by the end of a year. */
const rate = (id: string, target: number, year: number | null = 2025): FollowedMetric => ({
  id,
  indicatorKey: '家庭医生签约率',
  comparator: 'GTE',
  comparable: { target, targetMax: null, baseline: null, unit: '%' },
  per: null,
  deadline: year === null ? null : `${year}-12-31`,
})

interface Short {
  readonly text: string
  readonly by?: string
  readonly metrics?: readonly FollowedMetric[]
  readonly alone?: boolean
}

const itemOf = (directive: string, { text, by, metrics = [], alone = false }: Short, at = 0): Followed => ({
  id: `${directive}-${at}`,
  directive,
  text,
  path: ['一', `(${at})`],
  deadline: by ?? null,
  metrics,
  alone,
})

function step(upper: Short, lower: readonly Short[]) {
  const item = itemOf('upper', upper)
  const reached = [{ work: work('lower'), before: work('upper'), path: [link] }]
  const items = [item, ...lower.map((one, at) => itemOf('lower', one, at))]
  const [only] = followTask({ work: work('upper'), item }, { UP: [], DOWN: reached }, items)
  return only!
}

const sign = '开展家庭医生签约服务,提高服务质量。'

test.each<[string, Short, readonly Short[], TaskChange]>([
  ['the same words', { text: `(一)${sign}` }, [{ text: `3.${sign}` }], 'COPIED'],
  ['other words', { text: sign }, [{ text: '开展家庭医生签约服务,提升服务内涵和质量。' }], 'REWORDED'],
  ['nothing like it', { text: sign }, [{ text: '建立药品供应保障制度。' }], 'DROPPED'],
  ['no task at all', { text: sign }, [], 'UNKNOWN'],
  ['an earlier deadline', { text: sign, by: '2025-12-31' }, [{ text: sign, by: '2024-12-31' }], 'TIGHTENED'],
  ['a later deadline', { text: sign, by: '2025-12-31' }, [{ text: sign, by: '2026-12-31' }], 'LOOSENED'],
  ['a deadline that only the lower sets', { text: sign }, [{ text: sign, by: '2026-12-31' }], 'COPIED'],
  [
    'a higher target',
    { text: sign, metrics: [rate('a', 60)] },
    [{ text: sign, metrics: [rate('b', 70)] }],
    'TIGHTENED',
  ],
  [
    'a lower target',
    { text: sign, metrics: [rate('a', 60)] },
    [{ text: sign, metrics: [rate('b', 50)] }],
    'LOOSENED',
  ],
  [
    'a higher target at a later day: neither can be proved',
    { text: sign, by: '2024-12-31', metrics: [rate('a', 60, 2024)] },
    [{ text: sign, by: '2025-12-31', metrics: [rate('b', 70, 2025)] }],
    'COPIED',
  ],
  [
    'a lower target by an earlier day is not tightened by the day',
    { text: sign, by: '2025-12-31', metrics: [rate('a', 60, 2025)] },
    [{ text: sign, by: '2024-12-31', metrics: [rate('b', 50, 2024)] }],
    'COPIED',
  ],
  [
    'one target stricter, one looser',
    {
      text: sign,
      metrics: [rate('a', 60), { ...rate('c', 10), indicatorKey: '孕产妇死亡率', comparator: 'LTE' }],
    },
    [
      {
        text: sign,
        metrics: [rate('b', 70), { ...rate('d', 12), indicatorKey: '孕产妇死亡率', comparator: 'LTE' }],
      },
    ],
    'REWORDED',
  ],
  [
    'a target alone, followed by its indicator',
    { text: '签约率达到60%', metrics: [rate('a', 60)], alone: true },
    [{ text: '家庭医生签约覆盖不低于七成', metrics: [rate('b', 70)], alone: true }],
    'TIGHTENED',
  ],
  [
    'a target alone, that below measures a task',
    { text: '签约率达到60%', metrics: [rate('a', 60)], alone: true },
    [{ text: sign }, { text: `二、${sign}签约率达到70%`, metrics: [rate('b', 70)] }],
    'TIGHTENED',
  ],
  [
    'a target of a task, that below stands alone',
    { text: `${sign}签约率达到60%`, metrics: [rate('a', 60)] },
    [{ text: '家庭医生签约覆盖五成以上', metrics: [rate('b', 50)], alone: true }],
    'LOOSENED',
  ],
  [
    'a target alone of the same value, beside others that changed',
    { text: '床位达到5张,签约率达到60%', metrics: [rate('a', 60)], alone: true },
    [{ text: '床位达到6张,签约率达到60%', metrics: [rate('b', 60)], alone: true }],
    'COPIED',
  ],
  [
    'a target alone, where only tasks are known',
    { text: '签约率达到60%', metrics: [rate('a', 60)], alone: true },
    [{ text: sign }],
    'DROPPED',
  ],
  [
    'a task, where only targets are known',
    { text: sign },
    [{ text: '就诊率达到60%', metrics: [{ ...rate('b', 60), indicatorKey: '就诊率' }], alone: true }],
    'UNKNOWN',
  ],
  [
    'a target alone of another indicator, in like words',
    { text: '签约率达到60%', metrics: [rate('a', 60)], alone: true },
    [{ text: '就诊率达到60%', metrics: [{ ...rate('b', 60), indicatorKey: '就诊率' }], alone: true }],
    'DROPPED',
  ],
])('%s', (_name, upper, lower, change) => {
  const told = step(upper, lower)
  expect(told.change).toBe(change)
  expect(told.similarity === null).toBe(change === 'DROPPED' || change === 'UNKNOWN')
})

test('of several the likest is taken; of equals the one at the same place in the numbering', () => {
  const near = { text: '开展家庭医生签约服务,提升服务内涵和质量。' }
  expect(step({ text: sign }, [near, { text: sign }]).lower.item?.id).toBe('lower-1')
  const item = itemOf('upper', { text: sign }, 1)
  const reached = [{ work: work('lower'), before: work('upper'), path: [link] }]
  const items = [item, itemOf('lower', { text: sign }, 0), itemOf('lower', { text: sign }, 1)]
  const [only] = followTask({ work: work('upper'), item }, { UP: [], DOWN: reached }, items)
  expect(only?.lower.item?.id).toBe('lower-1')
})
