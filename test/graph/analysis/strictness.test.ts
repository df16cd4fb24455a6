import { expect, test } from 'vitest'
import type { Comparator } from '../../../src/domain/metric.ts'
import { compareStrictness, type Strictness, type Target } from '../../../src/graph/analysis/strictness.ts'

/** 不低于 90% by 2025: ['GTE', 90, '2025']. A range has two numbers. */
type Short = readonly [Comparator, number | readonly [number, number], string?, string?]

function targetOf([comparator, numbers, year, unit = '%']: Short): Target {
  const [target, targetMax] = typeof numbers === 'number' ? [numbers, null] : numbers
  return {
    comparator,
    comparable: { target, targetMax, baseline: null, unit },
    per: null,
    deadline: year ? `${year}-12-31` : null,
  }
}

const opposite: Record<Strictness, Strictness> = {
  STRICTER: 'LOOSER',
  LOOSER: 'STRICTER',
  EQUAL: 'EQUAL',
  UNKNOWN: 'UNKNOWN',
}

test.each<[Short, Short, Strictness]>([
  [['GTE', 95], ['GTE', 90], 'STRICTER'],
  [['GT', 90], ['GTE', 90], 'STRICTER'],
  [['GT', 90], ['GTE', 95], 'LOOSER'],
  [['GTE', 95], ['GT', 90], 'STRICTER'],
  [['GTE', 90], ['GTE', 90], 'EQUAL'],
  [['LTE', 10], ['LTE', 12], 'STRICTER'],
  [['LT', 10], ['LTE', 10], 'STRICTER'],
  [['LTE', 12], ['LT', 10], 'LOOSER'],
  [['EQ', 95], ['GTE', 90], 'STRICTER'],
  [['EQ', 85], ['GTE', 90], 'UNKNOWN'],
  [['EQ', 95], ['EQ', 90], 'UNKNOWN'],
  [['EQ', 90], ['EQ', 90], 'EQUAL'],
  [['EQ', 100], ['GTE', 100], 'EQUAL'],
  [['RANGE', [80, 90]], ['GTE', 80], 'STRICTER'],
  [['RANGE', [80, 90]], ['RANGE', [70, 95]], 'STRICTER'],
  [['RANGE', [80, 96]], ['RANGE', [70, 95]], 'UNKNOWN'],
  [['GTE', 90], ['LTE', 90], 'UNKNOWN'],
  [['APPROX', 65], ['GTE', 60], 'UNKNOWN'],
  [['APPROX', 65], ['APPROX', 65], 'EQUAL'],
  [['INCREASE', 10], ['INCREASE', 8], 'UNKNOWN'],
  // deadlines
  [['GTE', 90, '2024'], ['GTE', 90, '2025'], 'STRICTER'],
  [['GTE', 95, '2024'], ['GTE', 90, '2025'], 'STRICTER'],
  [['GTE', 95, '2026'], ['GTE', 90, '2025'], 'UNKNOWN'],
  [['GTE', 85, '2025'], ['GTE', 90, '2025'], 'LOOSER'],
  [['GTE', 95, '2025'], ['GTE', 90], 'UNKNOWN'],
  // measures
  [['GTE', 95, '2025', '人'], ['GTE', 90, '2025'], 'UNKNOWN'],
  // a city's 500 people are part of the province's 10,000; forty hours each are not
  [['GTE', 500, '2025', '人'], ['GTE', 10_000, '2025', '人'], 'UNKNOWN'],
  [['GTE', 5, '2025', '个'], ['GTE', 5, '2025', '个'], 'UNKNOWN'],
  [['GTE', 40, '2025', '学时'], ['GTE', 30, '2025', '学时'], 'STRICTER'],
  [['LTE', 15, '2025', '1/10万'], ['LTE', 16, '2025', '1/10万'], 'STRICTER'],
])('%j beside %j: %s', (one, other, expected) => {
  expect(compareStrictness(targetOf(one), targetOf(other))).toBe(expected)
  expect(compareStrictness(targetOf(other), targetOf(one))).toBe(opposite[expected])
})

test('per another count, or without a number, nothing is said', () => {
  const one = targetOf(['GTE', 3])
  expect(compareStrictness({ ...one, per: '千人口' }, one)).toBe('UNKNOWN')
  expect(compareStrictness({ ...one, comparable: null }, one)).toBe('UNKNOWN')
})
