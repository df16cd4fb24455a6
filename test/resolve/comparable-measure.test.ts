import { expect, test } from 'vitest'
import type { Quantity } from '../../src/domain/metric.ts'
import { comparableMeasure } from '../../src/resolve/comparable-measure.ts'

test.each<[Quantity, string | null, number, string | null]>([
  [1.5, '万名', 15000, '人'],
  [3, '亿元', 300000000, '元'],
  [1.3, '万亿斤', 650000000, '吨'],
  [2.5, '公里', 2500, '米'],
  [1.5, '万亩', 10000000, '平方米'],
  [60, '%', 60, '%'],
  [5, '‰', 0.5, '%'],
  [50, '个基点', 0.5, '个百分点'],
  [2, '小时', 120, '分钟'],
  [3, '年', 36, '个月'],
  [0.3, '毫克/立方米', 300, '微克/立方米'],
  [5, '批次/千人', 5, '批次/千人'],
  [300, '万架次/年', 3000000, '架次/年'],
  [4.5, '亿', 450000000, null],
  [0.57, null, 0.57, null],
  ['1:1.25', null, 0.8, null],
  [7, '匹', 7, '匹'],
])('%s %s is %s %s', (target, unit, value, base) => {
  expect(comparableMeasure({ target, targetMax: null, baseline: null, unit })).toEqual({
    target: value,
    targetMax: null,
    baseline: null,
    unit: base,
  })
})

test('makes both ends and the baseline comparable, and a direction not', () => {
  expect(comparableMeasure({ target: 5, targetMax: 10, baseline: 3, unit: '万亩' })).toMatchObject({
    targetMax: 66666666.6667,
    baseline: 20000000,
  })
  expect(comparableMeasure({ target: null, targetMax: null, baseline: null, unit: null })).toBeNull()
})
