import { readFileSync } from 'node:fs'
import { assertEnumType, buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { directivePath, isView, placeAt, quotePath } from '../../src/web/router.ts'
import { excerpt } from '../../src/web/search/excerpt.ts'
import { searchAddress, searchStateOf, searchVariables, toggled } from '../../src/web/search/state.ts'
import { en } from '../../src/web/words/en.ts'
import { zh } from '../../src/web/words/zh.ts'

const stateAt = (address: string) => searchStateOf(new URL(address, 'http://page').searchParams, zh)

describe('a search is its address', () => {
  test.each([
    '/search?q=%E5%9F%BA%E5%B1%82',
    '/search?q=a&type=TASK&level=PROVINCIAL%2CMUNICIPAL&year=2022&relation=IMPLEMENTS',
    '/search?q=a&kind=%E6%84%8F%E8%A7%81&place=460000&issuer=body-1',
  ])('%s', (address) => {
    expect(searchAddress(stateAt(address))).toBe(address)
  })

  test('what no facet has is left out, for the API would refuse it', () => {
    expect(
      stateAt('/search?q= x &type=SPELL&level=UNKNOWN,PLANET&year=20,2022&relation=LIKES'),
    ).toMatchObject({
      ...{ text: 'x', types: [], levels: [], years: [2022], relations: [] },
    })
  })

  test('a value is chosen, and left again', () => {
    const state = stateAt('/search?q=a&year=2021')
    const both = toggled(state, 'years', 2022)
    expect(both.years).toEqual([2021, 2022])
    expect(toggled(both, 'years', 2021).years).toEqual([2022])
  })

  test('an empty list would find nothing: it is not asked for', () => {
    expect(searchVariables(stateAt('/search?q=a'))).toEqual({ query: 'a', types: null, filter: {} })
    expect(searchVariables(stateAt('/search?q=a&level=COUNTY&place=46'))).toEqual({
      ...{ query: 'a', types: null },
      filter: { levels: ['COUNTY'], jurisdiction: '46' },
    })
  })
})

test.each([
  ['/directive/dir-1', true],
  ['/directive/dir-1/tasks?sel=a#c1-2', true],
  ['/directive/dir-1?type=text%2Fturtle', false],
  ['/', true],
  ['/corrections?status=PROPOSED', true],
  ['/export/tasks.csv', false],
  ['/feed.atom?directive=dir-1', false],
  ['/playground', false],
])('%s is a view of the page: %s', (address, is) => {
  expect(isView(address)).toBe(is)
})

test('an address is taken apart; a part that does not decode stays', () => {
  const place = placeAt(new URL(`http://page${quotePath('dir-1', { start: 3, end: 9 })}`))
  expect([place.path, place.hash]).toEqual([['directive', 'dir-1', 'text'], 'c3-9'])
  expect(placeAt({ pathname: '/search/%E5%9F%BA/%ff', search: '?q=1', hash: '' }).path).toEqual([
    'search',
    '基',
    '%ff',
  ])
  expect(directivePath('dir-1', 'tasks')).toBe('/directive/dir-1/tasks')
})

test.each([
  ['加强基层卫生工作', [{ start: 2, end: 6 }], 48, '加强[基层卫生]工作'],
  ['一二三四五六七八九十', [{ start: 5, end: 6 }], 2, '…四五[六]七八九十'],
  [
    '一二三四五六七八九十',
    [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
      { start: 8, end: 9 },
    ],
    1,
    '一[二]三[四]…',
  ],
  ['没有命中', [], 48, '没有命中'],
])('%s around %j', (text, places, room, shown) => {
  expect(
    excerpt(text, places, room)
      .map((part) => (part.found ? `[${part.text}]` : part.text))
      .join(''),
  ).toBe(shown)
})

const schema = buildSchema(readFileSync('schema/policy.graphql', 'utf8'))

test('both languages have a word for every value of the enums that are shown', () => {
  const valuesOf = (name: string) =>
    assertEnumType(schema.getType(name))
      .getValues()
      .map((value) => value.name)
  const shown = {
    ...{
      relation: 'Relation',
      role: 'Role',
      validity: 'ValidityStatus',
      basis: 'ValidityBasis',
      hit: 'SearchType',
    },
    ...{
      change: 'ChangeKind',
      finding: 'FindingKind',
      gap: 'GapKind',
      taskChange: 'TaskChange',
      noPath: 'NoPathReason',
    },
    ...{
      strictness: 'Strictness',
      comparator: 'Comparator',
      fact: 'CorrectionKind',
      review: 'CorrectionStatus',
    },
    ...{ verdict: 'CorrectionVerdict', bodyKind: 'BodyKind', certainty: 'GapCertainty' },
  } as const
  for (const [key, type] of Object.entries(shown))
    for (const words of [zh, en])
      expect(Object.keys(words[key as keyof typeof shown]).sort(), `${key} ${words.name}`).toEqual(
        valuesOf(type).sort(),
      )
})
