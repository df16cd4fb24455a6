import type { Slots } from '../statement.ts'

/** A place in an order: the value ordered by, and the id that decides between equals. */
export interface Position {
  readonly key: string
  readonly id: string
}

/** Which part of an ordered answer is wanted. One row more than a page tells whether there is another. */
export interface Window {
  readonly after: Position | null
  readonly before: Position | null
  /** Walk from the end; rows come back in reading order all the same. */
  readonly backward: boolean
  readonly limit: number
}

/** Below and above every key and id there is: the bounds of a page that has none. */
const lowest: Position = { key: '', id: '' }
const highest: Position = { key: '\u{10ffff}', id: '\u{10ffff}' }

/** The bounds that every page statement takes. They do not depend on the direction, so that an index can serve them. */
export function windowParameters({ after, before, limit }: Window, descending = false) {
  const low = (descending ? before : after) ?? lowest
  const high = (descending ? after : before) ?? highest
  return { lowKey: low.key, lowId: low.id, highKey: high.key, highId: high.id, limit }
}

export function windowSlots({ backward }: Window, descending = false): Slots {
  return { direction: [descending === backward ? 'ASC' : 'DESC'] }
}

/** Rows as walked → rows in reading order. */
export function inReadingOrder<Row>(rows: readonly Row[], window: Window): Row[] {
  return window.backward ? [...rows].reverse() : [...rows]
}
