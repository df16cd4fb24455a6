import { describe, expect, test } from 'vitest'
import { dueOften } from '../../src/web/due-often.ts'
import { columnsOf, rowName } from '../../src/web/duties/matrix.ts'
import { changedValue } from '../../src/web/wording/changed-value.ts'
import { counted, nameFor } from '../../src/web/wording/counted.ts'
import { groupsOf, type Step } from '../../src/web/wording/follow.ts'
import { wordingPieces } from '../../src/web/wording/pieces.ts'
import { targetOf } from '../../src/web/wording/target.ts'
import { en } from '../../src/web/words/en.ts'
import { zh } from '../../src/web/words/zh.ts'

describe('two wordings as one', () => {
  const upper = '县域内就诊率达到90%以上。'
  const lower = '到2025年，县域内就诊率达到92%。'
  const differences = [
    { upperStart: 0, upperEnd: 0, lowerStart: 0, lowerEnd: 7 },
    { upperStart: 8, upperEnd: 10, lowerStart: 15, lowerEnd: 17 },
    { upperStart: 11, upperEnd: 13, lowerStart: 18, lowerEnd: 18 },
  ]
  const pieces = wordingPieces(upper, lower, differences)

  test('what is gone stands before what came in its place', () => {
    expect(pieces.map(({ is, text }) => `${is} ${text}`)).toEqual([
      'NEW 到2025年，',
      'SAME 县域内就诊率达到',
      'GONE 90',
      'NEW 92',
      'SAME %',
      'GONE 以上',
      'SAME 。',
    ])
  })

  test('without what is new it is the upper one, without what is gone the lower', () => {
    const without = (is: string) =>
      pieces
        .filter((piece) => piece.is !== is)
        .map(({ text }) => text)
        .join('')
    expect(without('NEW')).toBe(upper)
    expect(without('GONE')).toBe(lower)
  })

  test('the same words are one piece', () => {
    expect(wordingPieces('照旧', '照旧', [])).toEqual([{ is: 'SAME', text: '照旧' }])
  })
})

test('a wording is shown once, with all that was made of it; from the top down', () => {
  const step = (direction: Step['direction'], distance: number, upper: string, lower: string): Step => ({
    ...{ direction, distance, change: 'REWORDED', differences: [] },
    upper: { directive: { id: upper }, text: upper },
    lower: { directive: { id: lower }, text: lower },
  })
  const groups = groupsOf([
    step('DOWN', 1, '省', '市甲'),
    step('DOWN', 2, '市甲', '县'),
    step('DOWN', 1, '省', '市乙'),
    step('UP', 1, '国', '省'),
  ])
  expect(groups.map(({ upper, steps }) => [upper.text, steps.map(({ lower }) => lower.text)])).toEqual([
    ['国', ['省']],
    ['省', ['市甲', '市乙']],
    ['市甲', ['县']],
  ])
})

test.each([
  [
    { path: ['二', '(一)', '一是'], heading: null, text: '一是各级要建立制度，每年不少于2次。' },
    '二 (一) 一是',
    '各级要建立制度，每年不少于2次…',
  ],
  [{ path: ['三'], heading: '三、合力攻坚', text: '三、合力攻坚。各级要…' }, '三', '合力攻坚'],
  [
    { path: ['1'], heading: '加强组织领导', text: '整合各类资源和力量。' },
    '1',
    '加强组织领导：整合各类资源和力量…',
  ],
  [{ path: [], heading: null, text: '各市县要报送。' }, '', '各市县要报送…'],
  [{ path: ['四'], heading: null, text: '四' }, '四', '四'],
  [
    { path: ['一'], heading: '提高站位、重视基层', text: '一、提高站位、重视基层。基层是基础。' },
    '一',
    '提高站位、重视基层',
  ],
  [
    { path: ['二', '(一)'], heading: '加强调查研究', text: '(一)加强调查研究,破解难题' },
    '二 (一)',
    '加强调查研究',
  ],
])('a row is named by its number once: %j', (task, number, name) => {
  expect(rowName(task)).toEqual({ number, name })
})

test('columns: most duties first, among equals who leads more', () => {
  const [a, b, c] = ['甲', '乙', '丙'].map((name) => ({ id: name, name }))
  const columns = columnsOf([
    {
      responsibilities: [
        { role: 'COOPERATE', body: a! },
        { role: 'LEAD', body: b! },
      ],
    },
    {
      responsibilities: [
        { role: 'COOPERATE', body: c! },
        { role: 'RESPONSIBLE', body: a! },
      ],
    },
    { responsibilities: [{ role: 'COOPERATE', body: b! }] },
  ])
  expect(columns.map(({ body, leads, duties }) => [body.name, leads, duties])).toEqual([
    ['乙', 1, 2],
    ['甲', 0, 2],
    ['丙', 0, 1],
  ])
})

test.each([
  ['yearly', '每年'],
  ['yearly --12-05', '每年 12-05'],
  ['every ten days', '每旬'],
  ['every term', '每学期'],
  ['every blue moon', 'every blue moon'],
  [null, null],
])('%s is due %s', (recurrence, said) => {
  expect(dueOften(recurrence, zh)).toBe(said)
})

test.each([
  [{ comparator: 'GTE', target: 90, unit: '%' }, '≥90%'],
  [{ comparator: 'RANGE', target: 5, targetMax: 10, unit: '张', per: '千人口' }, '在5–10张 / 千人口'],
  [{ comparator: 'EQ', targetRatio: '3:1' }, '=3:1'],
  [{ comparator: 'INCREASE', unit: '%' }, '提高'],
] as const)('the target %j reads %s', (metric, said) => {
  expect(
    targetOf(
      { ...{ target: null, targetMax: null, targetRatio: null, unit: null, per: null }, ...metric },
      zh,
    ),
  ).toBe(said)
})

test.each([
  ['GTE 90.0 %', '≥90%'],
  ['EQ 2000.0 人; GTE 3.5 人', '=2000人; ≥3.5人'],
  ['GTE 1:1.25', '≥1:1.25'],
  ['INCREASE', '提高'],
  ['ODD 5', 'ODD5'],
])('a target of the past, %s, is told as %s', (kept, told) => {
  expect(changedValue(kept, zh)).toBe(told)
})

test('one is named as one', () => {
  expect([0, 1, 2_995].map((count) => counted(count, 'citation|citations'))).toEqual([
    '0 citations',
    '1 citation',
    `${(2_995).toLocaleString()} citations`,
  ])
  expect(counted(3, '条引用')).toBe('3 条引用')
  expect([663, 1].map((count) => nameFor(count, en.gap.TASK_WITHOUT_LEAD))).toEqual([
    'tasks without a lead',
    'task without a lead',
  ])
})

test('a range is told by its ends in English', () => {
  const range = {
    comparator: 'RANGE',
    target: 1,
    targetMax: 3,
    targetRatio: null,
    unit: '个',
    per: null,
  } as const
  expect(targetOf(range, en)).toBe('1–3个')
})
