import type { z } from 'zod'
import type { Slots } from '../statement.ts'
import type { Parameters } from '../values.ts'
import { ask, askEachForMany, type Reader } from './question.ts'
import { PositionRow, TotalRow } from './rows.ts'

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

/** Ids, or rows that hold one, in reading order. */
export async function askPage(
  reader: Reader,
  name: string,
  parameters: Parameters,
  window: Window,
  descending = false,
  slots: Slots = {},
): Promise<Position[]> {
  return askPageOf(reader, name, PositionRow, parameters, window, descending, slots)
}

export async function askPageOf<Row>(
  reader: Reader,
  name: string,
  row: z.ZodType<Row>,
  parameters: Parameters,
  window: Window,
  descending = false,
  slots: Slots = {},
): Promise<Row[]> {
  const bounded = { ...parameters, ...boundsOf(window, descending) }
  const rows = await ask(reader, name, row, bounded, { ...slots, ...slotsOf(window, descending) })
  return window.backward ? rows.reverse() : rows
}

/** The same page for each of many: the citations of these directives. */
export async function askPagesOf<Row>(
  reader: Reader,
  name: string,
  row: z.ZodType<Row>,
  parameters: Parameters & { readonly ids: readonly string[] },
  window: Window,
  descending = false,
  slots: Slots = {},
): Promise<Map<string, Row[]>> {
  const bounded = { ...parameters, ...boundsOf(window, descending) }
  const pages = await askEachForMany(reader, name, row, bounded, { ...slots, ...slotsOf(window, descending) })
  if (window.backward) for (const rows of pages.values()) rows.reverse()
  return pages
}

export async function askTotal(
  reader: Reader,
  name: string,
  parameters: Parameters,
  slots: Slots = {},
): Promise<number> {
  const [row] = await ask(reader, name, TotalRow, parameters, slots)
  return row?.total ?? 0
}

/** Below and above every key and id there is: the bounds of a page that has none. */
const lowest: Position = { key: '', id: '' }
const highest: Position = { key: '\u{10ffff}', id: '\u{10ffff}' }

/** The bounds do not depend on the way of walking, so that one statement serves both. */
function boundsOf({ after, before, limit }: Window, descending: boolean) {
  const low = (descending ? before : after) ?? lowest
  const high = (descending ? after : before) ?? highest
  return { lowKey: low.key, lowId: low.id, highKey: high.key, highId: high.id, limit }
}

function slotsOf({ backward }: Window, descending: boolean): Slots {
  return { direction: [descending === backward ? 'ASC' : 'DESC'] }
}
