import { grouped } from '../grouped.ts'
import type { Card, Lane, Tie } from './model.ts'

/** More cards than these in a lane are not looked at one by one: the lane becomes a table of places and years. */
export const mostInLane = 24

export interface Folded {
  readonly cards: readonly Card[]
  readonly ties: readonly Tie[]
  /** The lanes that became one card, whose id is that of the lane, and what is in them. */
  readonly lanes: ReadonlyMap<Lane, readonly Card[]>
}

/** Whether some lane has more than can be looked at one by one. */
export const hasFullLane = (cards: readonly Card[]): boolean =>
  [...grouped(cards, (card) => card.lane).values()].some((inLane) => inLane.length > mostInLane)

/**
 * Makes one card of each lane that is folded, except for the card in focus. What its cards cite, and who cites them, is then
 * the lane's; ties within it are not drawn. `heightOf` is how tall the table of a lane is, in pixels.
 */
export function foldLanes(
  cards: readonly Card[],
  ties: readonly Tie[],
  focus: string,
  isFolded: (lane: Lane, count: number) => boolean,
  heightOf: (lane: Lane, cards: readonly Card[]) => number,
): Folded {
  const lanes = new Map<Lane, readonly Card[]>()
  const laneOf = new Map<string, Lane>()
  for (const [lane, inLane] of grouped(cards, (card) => card.lane)) {
    const others = inLane.filter(({ id }) => id !== focus)
    if (others.length === 0 || !isFolded(lane, inLane.length)) continue
    lanes.set(lane, others)
    for (const { id } of others) laneOf.set(id, lane)
  }
  if (lanes.size === 0) return { cards, ties, lanes }
  const shown = cards.filter(({ id }) => !laneOf.has(id))
  const tables = [...lanes].map(
    ([lane, inLane]): Card => ({ id: lane, lane, order: '', height: heightOf(lane, inLane) }),
  )
  const moved = ties.map((tie) => ({
    ...tie,
    from: laneOf.get(tie.from) ?? tie.from,
    to: laneOf.get(tie.to) ?? tie.to,
  }))
  const joined = grouped(
    moved.filter(({ from, to }) => from !== to),
    ({ from, to, bundle }) => `${from} ${to} ${bundle}`,
  )
  return {
    cards: [...shown, ...tables],
    ties: [...joined.values()].map((same) => ({ ...same[0]!, count: same.length })),
    lanes,
  }
}
