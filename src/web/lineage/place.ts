import { grouped } from '../grouped.ts'
import { type Card, type Lane, lanes, type Tie } from './model.ts'

export interface Cell {
  readonly id: string
  readonly row: number
  readonly column: number
  /** In pixels, of one that takes the whole row. */
  readonly height: number | null
}

export interface LaneRows {
  readonly lane: Lane
  readonly count: number
  /** Rows of the whole picture, from 0 at the top. */
  readonly firstRow: number
  readonly rows: number
}

export interface Grid {
  readonly cells: readonly Cell[]
  readonly lanes: readonly LaneRows[]
  readonly rows: number
  readonly columns: number
}

const sweeps = 12

/** In fewer a picture of few cards would stand at the left edge of its window. */
const fewestColumns = 3

/**
 * Where each card stands: lanes from the state down, in a lane the cited above the citing, side by side so that lines cross
 * little. The same cards give the same places. At most `most` side by side, and no more than make fewer rows.
 */
export function placeCards(cards: readonly Card[], ties: readonly Tie[], most: number): Grid {
  const heights = new Map(cards.map(({ id, height }) => [id, height ?? null]))
  const blocks = blocksOf(cards, ties)
  const columns = columnsFor(
    blocks.map(({ ids }) => ids.length),
    most,
  )
  orderBlocks(blocks, ties)
  const tiesFrom = grouped(ties, ({ from }) => from)
  const cells: Cell[] = []
  const columnOf = new Map<string, number>()
  const placed: LaneRows[] = []
  let row = 0
  for (const lane of lanes) {
    const firstRow = row
    let count = 0
    for (const block of blocks.filter((one) => one.lane === lane)) {
      const rows = Math.ceil(block.ids.length / columns)
      const wished = block.ids.map((id) => wishedColumn(tiesFrom.get(id) ?? [], columnOf, columns))
      const given =
        rows === 1 ? spread(wished, columns) : block.ids.map((_, index) => Math.floor(index / rows))
      block.ids.forEach((id, index) => {
        const column = given[index]!
        columnOf.set(id, column)
        cells.push({
          id,
          column,
          row: row + (rows === 1 ? 0 : index % rows),
          height: heights.get(id) ?? null,
        })
      })
      count += block.ids.length
      row += rows
    }
    if (count > 0) placed.push({ lane, count, firstRow, rows: row - firstRow })
  }
  return { cells, lanes: placed, rows: row, columns }
}

/** Nine cards that take three rows of four take three of three: the cards are the wider for it. Of two columns none is in the middle. */
function columnsFor(counts: readonly number[], most: number): number {
  const fewest = most < fewestColumns ? 1 : fewestColumns
  let columns = most
  while (
    columns > fewest &&
    counts.every((count) => Math.ceil(count / (columns - 1)) === Math.ceil(count / most))
  )
    columns--
  return columns
}

interface Block {
  readonly lane: Lane
  ids: string[]
}

/** A lane is cut where its cards cite each other: those cited within it come first. */
function blocksOf(cards: readonly Card[], ties: readonly Tie[]): Block[] {
  const laneOf = new Map(cards.map(({ id, lane }) => [id, lane]))
  const inside = grouped(
    ties.filter(({ from, to }) => from !== to && laneOf.get(from) === laneOf.get(to)),
    ({ from }) => from,
  )
  const depth = new Map<string, number>()
  const depthOf = (id: string, above: ReadonlySet<string>): number => {
    const known = depth.get(id)
    if (known !== undefined) return known
    const cited = (inside.get(id) ?? []).filter(({ to }) => !above.has(to))
    const found = Math.max(0, ...cited.map(({ to }) => depthOf(to, new Set([...above, to])) + 1))
    depth.set(id, found)
    return found
  }
  const blocks = new Map<string, Block>()
  const sorted = [...cards].sort((a, b) =>
    a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1,
  )
  for (const { id, lane, height } of sorted) {
    const depthInLane = height ? '9999' : String(depthOf(id, new Set([id]))).padStart(4, '0')
    const key = `${lanes.indexOf(lane)} ${depthInLane}`
    const block = blocks.get(key) ?? { lane, ids: [] }
    block.ids.push(id)
    blocks.set(key, block)
  }
  return [...blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => block)
}

/** Sorts each block by the mean place of what its cards are tied to, up and down in turn. */
function orderBlocks(blocks: readonly Block[], ties: readonly Tie[]): void {
  const cited = grouped(ties, ({ from }) => from)
  const citing = grouped(ties, ({ to }) => to)
  const tied = (id: string) => [
    ...(cited.get(id) ?? []).map(({ to }) => to),
    ...(citing.get(id) ?? []).map(({ from }) => from),
  ]
  const position = new Map<string, number>()
  const note = (block: Block) => {
    block.ids.forEach((id, index) => {
      position.set(id, (index + 0.5) / block.ids.length)
    })
  }
  for (const block of blocks) note(block)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const block of sweep % 2 === 0 ? blocks : [...blocks].reverse()) {
      const mean = new Map(block.ids.map((id) => [id, meanOf(id)]))
      block.ids = block.ids
        .map((id, index) => ({ id, index }))
        .sort((a, b) => mean.get(a.id)! - mean.get(b.id)! || a.index - b.index)
        .map(({ id }) => id)
      note(block)
    }
  }

  function meanOf(id: string): number {
    const others = tied(id).flatMap((other) => position.get(other) ?? [])
    return others.length > 0 ? others.reduce((sum, at) => sum + at, 0) / others.length : position.get(id)!
  }
}

/** Under the middle of what it cites; in the middle of the picture if that is nothing. */
function wishedColumn(
  tiesFrom: readonly Tie[],
  columnOf: ReadonlyMap<string, number>,
  columns: number,
): number {
  const above = tiesFrom.flatMap(({ to }) => columnOf.get(to) ?? [])
  return above.length > 0 ? above.reduce((sum, column) => sum + column, 0) / above.length : (columns - 1) / 2
}

/** Distinct columns in the same order, near the wished ones: siblings stand around their wish, not right of it. */
function spread(wished: readonly number[], columns: number): number[] {
  const given: number[] = []
  for (let start = 0; start < wished.length; ) {
    let end = start + 1
    while (end < wished.length && wished[end]! - wished[start]! < 0.5) end++
    const first = Math.round(wished[start]! - (end - start - 1) / 2)
    for (let index = start; index < end; index++)
      given.push(Math.max(first + index - start, index > 0 ? given[index - 1]! + 1 : 0, 0))
    start = end
  }
  for (let index = given.length - 1; index >= 0; index--)
    given[index] = Math.min(given[index]!, columns - (given.length - index))
  return given
}
