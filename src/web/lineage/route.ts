import { grouped } from '../grouped.ts'
import { bundles, type Tie } from './model.ts'
import type { Grid } from './place.ts'
import { assignTracks, type Stretch } from './tracks.ts'
import { stretchesIn, type Tree, treesOf, waysOf } from './ways.ts'

/** Sizes in pixels. */
export const size = {
  label: 84,
  card: 82,
  narrowest: 180,
  widest: 300,
  gutter: 12,
  leastGutter: 20,
  track: 5,
  leastTrack: 0.5,
  channel: 14,
  chip: 18,
  chipWidth: 58,
  laneGap: 10,
} as const

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Line {
  readonly tie: Tie
  readonly tree: string
  /** Corners, from the citing card's top to the chip. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly cards: ReadonlyMap<string, Box>
  readonly chips: readonly (Tree & Box)[]
  readonly lines: readonly Line[]
  readonly lanes: readonly (Box & { readonly lane: string; readonly count: number })[]
}

/**
 * Draws the lines of a grid around its cards: up from the citing card into the channel above its row, along a gutter, through
 * the channel under the cited card to its chip. No line crosses a card, no two trees run on top of each other. `chipWidth` is what
 * the longest name of a chip needs.
 */
export function routeLines(
  grid: Grid,
  ties: readonly Tie[],
  available: number,
  chipWidth: number = size.chipWidth,
): Picture {
  const cell = new Map(grid.cells.map((one) => [one.id, one]))
  const trees = treesOf(ties.filter(({ from, to }) => from !== to && cell.has(from) && cell.has(to)))
  const tallest = new Map(
    grid.cells.flatMap(({ row, height }) => (height === null ? [] : [[row, height] as const])),
  )
  const ways = waysOf(trees, cell, grid.columns, [...tallest.keys()])

  const gutters = Array.from({ length: grid.columns + 1 }, (_, gutter) =>
    assignTracks(
      ways.flatMap((way): Stretch[] =>
        way.gutter === gutter
          ? [
              {
                key: way.tree.key,
                from: Math.min(way.from.row, way.to.row + 1),
                to: Math.max(way.from.row, way.to.row + 1),
              },
            ]
          : [],
      ),
    ),
  )
  const channels = Array.from({ length: grid.rows + 1 }, (_, channel) =>
    assignTracks(ways.flatMap((way) => stretchesIn(way, channel))),
  )

  // Where hundreds of lines pass between the cards they move together, down to the least that still tells them apart from a card.
  const spare = available - size.label - grid.columns * size.narrowest - gutters.length * size.leastGutter
  const tracks = gutters.reduce((sum, { count }) => sum + count, 0)
  const step = Math.min(size.track, Math.max(size.leastTrack, spare / Math.max(1, tracks)))
  const gutterWidth = gutters.map(({ count }) => Math.max(size.leastGutter, size.gutter + step * count))
  const free = available - size.label - gutterWidth.reduce((sum, width) => sum + width, 0)
  const cardWidth = Math.max(size.narrowest, Math.min(size.widest, Math.floor(free / grid.columns)))
  const gutterX: number[] = []
  const columnX: number[] = []
  let x: number = size.label
  for (let column = 0; column <= grid.columns; column++) {
    gutterX.push(x)
    x += gutterWidth[column]!
    if (column < grid.columns) {
      columnX.push(x)
      x += cardWidth
    }
  }
  // Lanes go on to the edge of the window, cards do not.
  const width = Math.max(x, available)

  const chipped = new Set(trees.map(({ to }) => cell.get(to)!.row))
  const laneStart = new Map(grid.lanes.map((lane) => [lane.firstRow, lane]))
  const channelY: number[] = []
  const rowY: number[] = []
  let y = 0
  for (let row = 0; row <= grid.rows; row++) {
    if (row > 0 && chipped.has(row - 1)) y += size.chip
    const tracks = channels[row]!.count
    channelY.push(y + size.channel / 2)
    y += size.channel + size.track * tracks
    if (laneStart.has(row)) y += size.laneGap
    if (row < grid.rows) {
      rowY.push(y)
      y += tallest.get(row) ?? size.card
    }
  }
  const height = y

  const cards = new Map(
    grid.cells.map(({ id, row, column, height: tall }): [string, Box] => [
      id,
      tall === null
        ? { x: columnX[column]!, y: rowY[row]!, width: cardWidth, height: size.card }
        : { x: columnX[0]!, y: rowY[row]!, width: width - columnX[0]! - gutterWidth.at(-1)!, height: tall },
    ]),
  )
  // Lines and chips of a table stand at one of its columns, as those of a card do.
  const anchor = (id: string): Box => {
    const box = cards.get(id)!
    return { ...box, x: columnX[cell.get(id)!.column]!, width: cardWidth }
  }
  const chips = placeChips(trees, anchor, chipWidth)
  const portOf = new Map(chips.map((chip) => [chip.key, chip]))
  const trackY = (channel: number, key: string) =>
    channelY[channel]! + size.track * (channels[channel]!.trackOf.get(key) ?? 0)
  const trackX = (gutter: number, key: string) =>
    gutterX[gutter]! + size.gutter / 2 + 2 + step * (gutters[gutter]!.trackOf.get(key) ?? 0)

  const treesFrom = new Map(
    [...grouped(ways, ({ tie }) => tie.from)].map(([id, own]) => [
      id,
      [...new Set(own.map(({ tree }) => tree.key))],
    ]),
  )
  const lines = ways.map((way): Line => {
    const key = way.tree.key
    const card = anchor(way.tie.from)
    const chip = portOf.get(key)!
    const leaving = treesFrom.get(way.tie.from)!
    const apart = Math.min(8, (card.width - 20) / leaving.length)
    const middle = card.x + card.width / 2 + apart * (leaving.indexOf(key) - (leaving.length - 1) / 2)
    // A line that leaves a card below never runs on one that ends at a chip above: one on half pixels, one on whole ones.
    const top = Math.round(middle) + 0.5
    const port = Math.round(chip.x + Math.min(chip.width / 2, 12))
    const start = trackY(way.from.row, key)
    const end = trackY(way.to.row + 1, key)
    const between: [number, number][] =
      way.gutter === null
        ? []
        : [
            [trackX(way.gutter, key), start],
            [trackX(way.gutter, key), end],
          ]
    return {
      tie: way.tie,
      tree: key,
      points: [[top, card.y], [top, start], ...between, [port, end], [port, chip.y + chip.height]],
    }
  })

  const laneBoxes = grid.lanes.map(({ lane, count, firstRow, rows }, index) => {
    const top = index === 0 ? 0 : rowY[firstRow]! - size.laneGap
    const below = rowY[firstRow + rows]
    return {
      lane,
      count,
      x: 0,
      y: top,
      width,
      height: (below === undefined ? height : below - size.laneGap) - top,
    }
  })
  return { width, height, cards, chips, lines, lanes: laneBoxes }
}

/** The chips of a card side by side under it, in the fixed order of bundles, so that they do not jump between pictures. */
function placeChips(trees: readonly Tree[], anchor: (id: string) => Box, widest: number): (Tree & Box)[] {
  const byCard = grouped(trees, ({ to }) => to)
  return [...byCard].flatMap(([id, own]) => {
    const card = anchor(id)
    const sorted = [...own].sort((a, b) => bundles.indexOf(a.bundle) - bundles.indexOf(b.bundle))
    const width = Math.min(widest, (card.width - 16) / sorted.length - 4)
    return sorted.map((tree, index) => ({
      ...tree,
      x: card.x + 8 + index * (width + 4),
      y: card.y + card.height - 2,
      width,
      height: size.chip,
    }))
  })
}
