import { grouped } from '../grouped.ts'
import { type Heat, layHeat } from './heat.ts'
import type { Lane } from './model.ts'
import type { Box, Picture } from './route.ts'
import type { Stop } from './steps.ts'

/** All stops of a picture: its cards and chips, and in the place of a table its cells. */
export function stopsOf(picture: Picture, heats: ReadonlyMap<Lane, Heat>): Stop[] {
  const { cards, chips, lines } = picture
  const chipsUnder = grouped(chips, ({ to }) => to)
  const linesFrom = grouped(lines, ({ tie }) => tie.from)
  const cells = new Map(
    [...heats].map(([lane, heat]) => [lane as string, cellsOf(lane, heat, cards.get(lane)!)]),
  )
  const within = (id: string) => cells.get(id)?.map((cell) => cell.id) ?? [id]
  return [
    ...[...cards].flatMap(([id, box]): Stop[] => {
      const inTable = cells.get(id)
      if (inTable) return inTable
      const up = (linesFrom.get(id) ?? []).map(({ tree }) => tree)
      const down = (chipsUnder.get(id) ?? []).map(({ key }) => key)
      return [{ id, ...box, up, down }]
    }),
    ...chips.map(
      ({ key, to, ties, x, y, width, height }): Stop => ({
        ...{ id: key, x, y, width, height },
        up: within(to).slice(-1),
        down: ties.flatMap(({ from }) => within(from)),
      }),
    ),
  ]
}

/** No line leads from a single cell: arrows go to the cells beside it. */
const cellsOf = (lane: Lane, heat: Heat, box: Box): Stop[] =>
  layHeat(heat, box).cells.map(({ place, year, x, y, width, height }) => ({
    ...{ id: `${lane} ${place.code} ${year}`, up: [], down: [] },
    ...{ x, y, width, height },
  }))
