import { expect, test } from 'vitest'
import { ticksWithRoom } from '../../src/web/compare/axis.ts'
import { chipLabel, chipWidth } from '../../src/web/lineage/chip-label.ts'
import { damageWords } from '../../src/web/wording/damage.ts'
import { ruleKind } from '../../src/web/wording/rule-kind.ts'
import { en } from '../../src/web/words/en.ts'
import { zh } from '../../src/web/words/zh.ts'

test.each([
  ['registry', '名录'],
  ['correction', '勘误'],
  ['title+cue-before:IMPLEMENTS', '标题'],
  ['annex', '附件'],
  ['quota-table', '表格'],
  ['prose-lead', '行文'],
])('the rule %s is said as %s', (rule, said) => {
  expect(zh.ruleKind[ruleKind(rule)]).toBe(said)
})

test('damage is said in the language of the page; a kind without a word by its own name', () => {
  const damage = [
    { kind: 'pinyin-annotation', count: 28 },
    { kind: 'new-kind', count: 1 },
  ]
  expect(damageWords(damage, zh)).toBe('注音 28, new-kind 1')
  expect(damageWords(damage, en)).toBe('pinyin annotations 28, new-kind 1')
})

test.each([
  ['all have room', [0, 20, 40, 60, 80, 100], '%', 346, [0, 20, 40, 60, 80, 100]],
  ['every second', [0, 20, 40, 60, 80, 100], '%', 120, [0, 40, 80]],
  ['the first alone', [0, 500_000, 1_000_000], '人', 60, [0]],
])('labels of an axis: %s', (_name, ticks, unit, length, shown) => {
  expect([...ticksWithRoom(ticks, unit, length)]).toEqual(shown)
})

test.each([
  ['zh', zh],
  ['en', en],
])(
  '%s: a chip that has its room says its relation whole, with a number of three digits',
  (_language, words) => {
    for (const name of Object.values(words.bundle))
      expect(chipLabel(name, 188, chipWidth(words))).toBe(`${name} 188`)
  },
)

test('a chip without room says its number, not half a word', () => {
  expect(chipLabel('Implements', 4, 51)).toBe('4')
})
