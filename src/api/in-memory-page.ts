import type { Position, Window } from '../graph/read/page.ts'

/** The part of an answer that is asked for, of rows that are all at hand: by key, then id, as pages of the graph are. */
export function windowOn<Row extends Position>(
  rows: readonly Row[],
  { after, before, backward, limit }: Window,
  descending: boolean,
): Row[] {
  const sign = descending ? -1 : 1
  const inside = [...rows]
    .sort((a, b) => sign * comparePositions(a, b))
    .filter((row) => !after || sign * comparePositions(row, after) > 0)
    .filter((row) => !before || sign * comparePositions(row, before) < 0)
  return backward ? inside.slice(-limit) : inside.slice(0, limit)
}

function comparePositions(a: Position, b: Position): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** A number as text that sorts as the number does. */
export function sortableNumber(value: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  const bits = bytes.readBigUInt64BE()
  const sign = 1n << 63n
  // IEEE 754: the bits of positive numbers grow with them, those of negative ones fall.
  const ordered = bits & sign ? bits ^ ((1n << 64n) - 1n) : bits | sign
  return ordered.toString(16).padStart(16, '0')
}
