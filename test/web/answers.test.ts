import { describe, expect, test } from 'vitest'
import { lineageRelations, Relation } from '../../src/domain/citation.ts'
import { markOf } from '../../src/web/compare/mark.ts'
import { byStrictness, placesThatAre, strictestOf, strictnessOf } from '../../src/web/compare/stricter.ts'
import { allRelations, lineageRelations as drawnRelations } from '../../src/web/lineage/relations.ts'
import { shorterThan } from '../../src/web/search/shorter.ts'
import type { ComparedRow, Level, Strictness } from '../../src/web/shapes.ts'
import { rightWords } from '../../src/web/wording/right.ts'
import { zh } from '../../src/web/words/zh.ts'

describe('who is stricter', () => {
  const row = (
    name: string,
    level: Level,
    national: Strictness | null,
    parent: Strictness | null = null,
  ): ComparedRow => ({
    jurisdiction: { code: name, name, level },
    metric: {} as ComparedRow['metric'],
    versusNational: national && { strictness: national },
    versusParent: parent && { strictness: parent },
  })
  const rows = [
    row('甲省', 'PROVINCIAL', 'LOOSER'),
    row('乙省', 'PROVINCIAL', 'UNKNOWN'),
    row('丙市', 'MUNICIPAL', 'UNKNOWN', 'STRICTER'),
    row('丁市', 'MUNICIPAL', null),
    row('全国', 'NATIONAL', null),
    row('戊省', 'PROVINCIAL', 'STRICTER', 'LOOSER'),
  ]

  test('beside the state, and where that cannot be told, beside the place above', () => {
    expect(rows.map(strictnessOf)).toEqual(['LOOSER', 'UNKNOWN', 'STRICTER', null, null, 'STRICTER'])
  })

  test('the state stands first, then those that ask more; those of whom nothing can be told last', () => {
    expect(byStrictness(rows).map(({ jurisdiction }) => jurisdiction!.name)).toEqual([
      ...['全国', '丙市', '戊省', '甲省', '乙省', '丁市'],
    ])
    expect(placesThatAre('STRICTER', [...rows, row('丙市', 'MUNICIPAL', 'STRICTER')])).toEqual([
      '丙市',
      '戊省',
    ])
    expect(placesThatAre('EQUAL', rows)).toEqual([])
  })

  const asks = (
    name: string,
    comparator: string,
    target: number,
    more: { level?: Level; deadline?: string } = {},
  ) => ({
    ...row(name, more.level ?? 'MUNICIPAL', null),
    metric: {
      comparator,
      deadline: more.deadline ?? '2024-12-31',
      comparable: { target, targetMax: null, baseline: null, unit: '%' },
    } as ComparedRow['metric'],
  })

  test.each([
    [
      'more is more',
      [asks('甲', 'INCREASE', 5.5), asks('乙', 'INCREASE', 10), asks('丙', 'GTE', 70)],
      ['乙'],
    ],
    ['less is more', [asks('甲', 'LTE', 5), asks('乙', 'LTE', 3), asks('丙', 'LT', 3)], ['乙', '丙']],
    ['a fall', [asks('甲', 'DECREASE', 5), asks('乙', 'DECREASE', 3)], ['甲']],
    ['all ask the same', [asks('甲', 'GTE', 5), asks('乙', 'GTE', 5)], null],
    ['about so much is neither', [asks('甲', 'APPROX', 90), asks('乙', 'APPROX', 95)], null],
    ['just so is neither', [asks('甲', 'EQ', 5), asks('乙', 'EQ', 6)], null],
    ['one alone', [asks('甲', 'GTE', 5)], null],
    ['other dates', [asks('甲', 'GTE', 5), asks('乙', 'GTE', 9, { deadline: '2030-12-31' })], null],
    ['other levels', [asks('甲', 'GTE', 5), asks('乙', 'GTE', 9, { level: 'COUNTY' })], null],
  ])('where nobody above asks for it, who asks most of one level and date: %s', (_name, compared, most) => {
    expect(strictestOf(compared)?.map(({ jurisdiction }) => jurisdiction!.name) ?? null).toEqual(most)
  })
})

test('what is asked about, at least, more and in a range has a mark of its own', () => {
  const asked = Object.keys(zh.comparator).filter((one) => !/^[GL]T$/.test(one))
  expect(new Set(asked.map((comparator) => markOf(comparator, 0, 0))).size).toBe(asked.length)
})

test.each([
  ['家庭医生 签约率', ['家庭医生', '签约率']],
  ['紧密型县域医共体', ['紧密型县', '域医共体']],
  ['《健康中国》', ['健康中国']],
  ['国发〔2019〕13号', []],
  ['zzzzqqq', []],
  ['ABC123', []],
  ['基层', []],
  ['医', []],
  ['', []],
])('where %s is not found, it may be: %j', (text, expected) => {
  expect(shorterThan(text)).toEqual(expected)
})

test.each([
  [{ kind: 'citation', field: null, right: 'CITES' }, '提及'],
  [{ kind: 'responsibility', field: null, right: 'LEAD' }, '牵头'],
  [{ kind: 'header', field: 'level', right: 'MUNICIPAL' }, '市级'],
  [{ kind: 'header', field: 'title', right: 'LEAD' }, 'LEAD'],
  [{ kind: 'issuer', field: 'issuingBodies', right: '某局' }, '某局'],
  [{ kind: 'metric', field: null, right: null }, null],
])('what it should be, as the page says it: %j', (correction, words) => {
  expect(rightWords(correction, zh)).toBe(words)
})

test('the page draws as lineage what the API follows as lineage', () => {
  expect(drawnRelations).toEqual([...lineageRelations])
})

test('with mere references the page asks for every relation that there is', () => {
  expect([...allRelations].sort()).toEqual([...Relation.options].sort())
})
