import { expect, test } from 'vitest'
import { drawWithin } from '../../src/web/lineage/draw.ts'
import { foldLanes, mostInLane } from '../../src/web/lineage/fold.ts'
import { impliedTies } from '../../src/web/lineage/implied.ts'
import { type Card, lanes, type Tie } from '../../src/web/lineage/model.ts'
import { placeCards } from '../../src/web/lineage/place.ts'
import { type Box, type Line, routeLines, size } from '../../src/web/lineage/route.ts'

/** Cards on four levels, each citing one or two of the level above by preference for what is cited already; seeded. */
function graph(count: number, seed: number): { cards: Card[]; ties: Tie[] } {
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const cards = Array.from({ length: count }, (_, index): Card => {
    const at = index / count
    const lane = lanes[at < 0.06 ? 0 : at < 0.26 ? 1 : at < 0.7 ? 2 : 3]!
    return { id: `d${index}`, lane, order: String(Math.floor(random() * 1e6)) }
  })
  const ties = cards.flatMap((card, index): Tie[] => {
    if (index === 0) return []
    const targets = new Set([
      Math.floor(random() * random() * index),
      ...(random() < 0.5 ? [Math.floor(random() * index)] : []),
    ])
    return [...targets].map((to) => ({
      id: `${card.id}>d${to}`,
      from: card.id,
      to: `d${to}`,
      bundle: random() < 0.8 ? 'IMPLEMENTS' : 'BASED_ON',
    }))
  })
  return { cards, ties }
}

const crosses = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], box: Box) =>
  Math.max(x1, x2) > box.x + 0.5 &&
  Math.min(x1, x2) < box.x + box.width - 0.5 &&
  Math.max(y1, y2) > box.y + 0.5 &&
  Math.min(y1, y2) < box.y + box.height - 0.5

/** Pieces of two trees that lie on top of each other. */
function overlaps(lines: readonly Line[]): number {
  const pieces = lines.flatMap(({ tree, points }) =>
    points.slice(1).map((point, index) => ({ tree, a: points[index]!, b: point })),
  )
  let count = 0
  for (const [index, one] of pieces.entries())
    for (const other of pieces.slice(index + 1)) {
      if (one.tree === other.tree) continue
      for (const axis of [0, 1] as const) {
        const across = axis === 0 ? 1 : 0
        if (
          one.a[across] !== one.b[across] ||
          other.a[across] !== other.b[across] ||
          one.a[across] !== other.a[across]
        )
          continue
        const low = Math.max(Math.min(one.a[axis], one.b[axis]), Math.min(other.a[axis], other.b[axis]))
        const high = Math.min(Math.max(one.a[axis], one.b[axis]), Math.max(other.a[axis], other.b[axis]))
        if (high - low > 0.5) count++
      }
    }
  return count
}

const sizes = [1, 2, 5, 16, 40, 160]

test.each(sizes.flatMap((count) => [2, 4, 6].map((columns) => [count, columns] as const)))(
  '%i directives in %i columns: no card on a card, no line through a card, no tree on a tree',
  (count, columns) => {
    for (const seed of [1, 2, 3]) {
      const { cards, ties } = graph(count, seed)
      const grid = placeCards(cards, ties, columns)
      expect(new Set(grid.cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(count)
      expect(grid.cells.every(({ column }) => column >= 0 && column < columns)).toBe(true)
      const picture = routeLines(grid, ties, 1_060)
      const boxes = [...picture.cards.values()]
      const through = picture.lines.filter(({ points }) =>
        points.slice(1).some((point, index) => boxes.some((box) => crosses(points[index]!, point, box))),
      )
      expect(through).toEqual([])
      expect(picture.lines).toHaveLength(ties.length)
      expect(overlaps(picture.lines)).toBe(0)
      expect(routeLines(placeCards(cards, ties, columns), ties, 1_060)).toEqual(picture)
    }
  },
)

test('lanes that became tables are drawn around, and what is in them is still counted', () => {
  for (const seed of [1, 2, 3]) {
    const { cards, ties } = graph(160, seed)
    const folded = foldLanes(
      cards,
      ties,
      'd0',
      (_lane, count) => count > mostInLane,
      (_lane, inLane) => 60 + inLane.length,
    )
    expect([...folded.lanes.keys()]).toContain('MUNICIPAL')
    const inTables = [...folded.lanes.values()].flat().length
    expect(folded.cards.length - folded.lanes.size + inTables).toBe(cards.length)
    const picture = routeLines(placeCards(folded.cards, folded.ties, 4), folded.ties, 1_060)
    const boxes = [...picture.cards.values()]
    const through = picture.lines.filter(({ points }) =>
      points.slice(1).some((point, index) => boxes.some((box) => crosses(points[index]!, point, box))),
    )
    expect(through).toEqual([])
    expect(overlaps(picture.lines)).toBe(0)
  }
})

test('every lane holds its own level only, from the state down', () => {
  const { cards, ties } = graph(80, 7)
  const grid = placeCards(cards, ties, 4)
  const laneOf = new Map(cards.map(({ id, lane }) => [id, lane]))
  for (const { id, row } of grid.cells) {
    const lane = grid.lanes.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows)
    expect(lane?.lane).toBe(laneOf.get(id))
  }
  expect(grid.lanes.map(({ lane }) => lane)).toEqual(['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY'])
})

test('2,000 directives are placed and drawn in a moment', () => {
  const { cards, ties } = graph(2_000, 3)
  const start = performance.now()
  routeLines(placeCards(cards, ties, 4), ties, 1_060)
  expect(performance.now() - start).toBeLessThan(5_000)
})

test.each([
  [40, 1_060],
  [300, 1_060],
  [2_000, 1_060],
  [300, 360],
])('%i directives keep to %i pixels, with all their lines', (count, width) => {
  const { cards, ties } = graph(count, 5)
  const picture = drawWithin(width, cards, ties, size.chipWidth)
  expect(picture.width).toBeLessThanOrEqual(width)
  expect(picture.lines).toHaveLength(ties.length)
  const boxes = [...picture.cards.values()]
  const through = picture.lines
    .slice(0, 200)
    .filter(({ points }) =>
      points.slice(1).some((point, index) => boxes.some((box) => crosses(points[index]!, point, box))),
    )
  expect(through).toEqual([])
})

const tie = (from: string, to: string): Tie => ({ id: `${from}>${to}`, from, to, bundle: 'IMPLEMENTS' })

test.each([
  ['a city that cites province and state', ['city>province', 'city>state', 'province>state'], ['city>state']],
  ['two provinces', ['a>state', 'b>state'], []],
  ['a chain that skips two levels', ['d>c', 'c>b', 'b>a', 'd>a'], ['d>a']],
  ['a ring keeps a way around', ['a>b', 'b>c', 'c>a', 'a>c'], ['a>c']],
  ['two that cite each other', ['a>b', 'b>a'], []],
])('implied: %s', (_what, ties, implied) => {
  const found = impliedTies(ties.map((one) => tie(...(one.split('>') as [string, string]))))
  expect([...found]).toEqual(implied)
})

test('no column stands empty where fewer make no more rows, and few cards stand in the middle', () => {
  const card = (index: number, lane: Card['lane']): Card => ({ id: `d${index}`, lane, order: String(index) })
  const nine = Array.from({ length: 9 }, (_, index) => card(index, 'PROVINCIAL'))
  expect(placeCards([card(9, 'NATIONAL'), ...nine], [], 4).columns).toBe(3)
  expect(placeCards([card(9, 'NATIONAL'), ...nine, card(10, 'PROVINCIAL')], [], 5).columns).toBe(5)
  expect(placeCards([card(0, 'NATIONAL')], [], 5).cells[0]!.column).toBe(1)
  expect(placeCards([card(0, 'NATIONAL'), card(1, 'COUNTY')], [], 2).columns).toBe(1)
})
