import { describe, expect, test } from 'vitest'
import { inOrder, partsOf } from '../../src/web/duties/matrix.ts'
import { choicesAt, isFolded } from '../../src/web/lineage/choices.ts'
import { type Counted, heatWithin, isCountedAs, layHeat, unknown } from '../../src/web/lineage/heat.ts'
import { shortPlace } from '../../src/web/lineage/short-places.ts'
import type { Role } from '../../src/web/shapes.ts'

const city = (code: string, name: string, year: string | null = '2022'): Counted => ({
  id: `${code} ${year}`,
  place: { code, name },
  year,
})
const few = [city('440100', '广州市'), city('440300', '深圳市', '2023'), city('460100', '海口市')]
const many = Array.from({ length: 60 }, (_, index) => {
  const [province, number] = [[44, 46, 53][index % 3], String(Math.floor(index / 3) + 1).padStart(2, '0')]
  return city(`${province}${number}00`, `第${index}市`, `${2020 + (index % 4)}`)
})

const ofCities = { isProvincial: false, isNational: true }

describe('a lane as a table', () => {
  const codes = (width: number, directives: readonly Counted[], isProvincial = false) =>
    heatWithin(width, directives, { isProvincial, isNational: true }).places.map(({ code }) => code)

  test('cities stand under their own names while each has room for it', () => {
    expect(codes(900, few)).toEqual(['440100', '440300', '460100'])
  })

  test('else they are counted under their provinces, each of which is there', () => {
    const heat = heatWithin(900, many, ofCities)
    expect(heat.places).toHaveLength(31)
    expect(heat.turned).toBe(false)
    expect(heat.cells.get('440000 2020')).toHaveLength(5)
    expect([...heat.cells.values()].flat()).toHaveLength(many.length)
  })

  test('where the window is narrow, a line is a place, and only those that have something are there', () => {
    const heat = heatWithin(300, many, ofCities)
    expect(heat.turned).toBe(true)
    expect(heat.places.map(({ name }) => name)).toEqual(['粤', '琼', '滇'])
    expect([...heat.cells.values()].flat()).toHaveLength(many.length)
  })

  test('of what a province issued, only the places that cite it are there', () => {
    const own = many.slice(0, 1).map((one) => ({ ...one, place: { code: '310000', name: '上海市' } }))
    const heat = heatWithin(900, own, { isProvincial: true, isNational: false })
    expect(heat.places).toEqual([{ code: '310000', name: '上海市' }])
  })

  test.each([
    [900, few, false],
    [900, many, false],
    [300, many, false],
    [240, few, true],
  ])('in %i pixels no number stands on another, or beyond its box', (width, directives, isProvincial) => {
    const { cells } = layHeat(heatWithin(width, directives, { isProvincial, isNational: true }), {
      ...{ x: 0, y: 0, width },
    })
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length)
    expect(cells.filter((cell) => cell.x + cell.width > width || cell.width < 10)).toEqual([])
  })

  test('what has no place or year is counted as well', () => {
    const heat = heatWithin(900, [...few, { id: 'x', place: null, year: null }], ofCities)
    expect(heat.cells.get(`${unknown} ${unknown}`)).toEqual(['x'])
  })

  test.each([
    ['440100', '440000', true],
    ['440100', '440100', true],
    ['440300', '440100', false],
    ['460100', '440000', false],
    ['440000', '440000', true],
    [undefined, '440000', false],
    [undefined, unknown, true],
    ['440100', unknown, false],
  ])('%s is counted under %s: %s', (code, as, expected) => {
    expect(isCountedAs(code, as)).toBe(expected)
  })

  test.each([
    ['440000', '广东省', '粤'],
    ['660000', '新疆生产建设兵团', '兵'],
    ['440100', '广州市', '广州'],
  ])('%s %s is %s where there is room for one or two letters', (code, name, short) => {
    expect(shortPlace({ code, name })).toBe(short)
  })
})

test.each([
  ['', 24, false],
  ['', 25, true],
  ['view=cards', 25, false],
  ['open=MUNICIPAL+COUNTY', 25, false],
  ['open=COUNTY', 25, true],
  ['closed=MUNICIPAL', 3, true],
  ['view=cards&closed=MUNICIPAL', 3, true],
])('with %j a lane of %i is a table: %s', (query, count, folded) => {
  const choices = choicesAt({ path: [], query: new URLSearchParams(query), hash: '' })
  expect(isFolded(choices, 'MUNICIPAL', count)).toBe(folded)
})

test('of a task who leads is named first, and tasks stand under the part that sets them, in its order', () => {
  const duties = (['COOPERATE', 'SUPERVISE', 'LEAD', 'RESPONSIBLE', 'LEAD'] as Role[]).map((role, id) => ({
    ...{ role, id },
  }))
  expect(inOrder(duties).map(({ id }) => id)).toEqual([2, 4, 0, 3, 1])
  const task = (id: string, directive: string) => ({ id, directive: { id: directive } })
  const parts = partsOf([task('1', 'notice'), task('2', 'plan'), task('3', 'notice')])
  expect(parts.map((part) => part.map(({ id }) => id))).toEqual([['1', '3'], ['2']])
})
