import type { Position, Window } from '../graph/read/page.ts'
import { badInput } from './errors.ts'

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

export const defaultPageSize = 20
export const maxPageSize = 100

/** How many items a page has at most: what the complexity of the field is multiplied with. */
export function pageSize({ first, last }: PageArguments): number {
  const size = first ?? last ?? defaultPageSize
  return Math.min(Math.max(size, 0), maxPageSize)
}

/**
 * The part of the order that is asked for. `order` names the connection and how it is sorted: a cursor of another one means
 * nothing here and is refused.
 */
export function windowOf(page: PageArguments, order: string): Window {
  const { first, last } = page
  if (first != null && last != null) throw badInput('Give `first` or `last`, not both.')
  for (const [name, size] of Object.entries({ first, last })) {
    if (size == null) continue
    if (size < 0) throw badInput(`\`${name}\` must not be negative: it is ${size}.`)
    if (size > maxPageSize)
      throw badInput(
        `\`${name}\` is ${size}, more than ${maxPageSize}: ask for less and go on with a cursor.`,
      )
  }
  return {
    after: page.after == null ? null : positionIn(page.after, order, 'after'),
    before: page.before == null ? null : positionIn(page.before, order, 'before'),
    backward: last != null,
    limit: pageSize(page) + 1,
  }
}

/** The cursor of a row: its place in this order, opaque to the caller. A cursor of another order is refused. */
export function cursorOf({ key, id }: Position, order: string): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url')
}

function positionIn(cursor: string, order: string, name: string): Position {
  const parts = parsed(cursor)
  if (!parts)
    throw badInput(
      `\`${name}\` is not a cursor: pass an edge's \`cursor\` or the page's \`endCursor\` as it is.`,
    )
  const [ofOrder, key, id] = parts
  if (ofOrder !== order)
    throw badInput(
      `\`${name}\` is a cursor of ${ofOrder}, not of ${order}: pass one of this connection, in this order.`,
    )
  return { key, id }
}

function parsed(cursor: string): [string, string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const isThree =
      Array.isArray(parts) && parts.length === 3 && parts.every((part) => typeof part === 'string')
    return isThree ? (parts as [string, string, string]) : null
  } catch {
    return null
  }
}

export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  /** Asked of the database only when the field is. */
  readonly totalCount: () => Promise<number>
}

/** Cuts the one row too many, which tells whether there is another page. */
export function pageOf<Row extends Position, Item>(
  rows: readonly Row[],
  window: Window,
  order: string,
  nodeOf: (row: Row) => Item,
  totalCount: () => Promise<number>,
): Page<Item> {
  const size = window.limit - 1
  const more = rows.length > size
  const kept = window.backward ? rows.slice(Math.max(rows.length - size, 0)) : rows.slice(0, size)
  const edges = kept.map((row) => ({
    get cursor() {
      return cursorOf(row, order)
    },
    // Loaded when it is asked for: a load that nobody waits for, because only `totalCount` is wanted, ends the process if it fails.
    get node() {
      return nodeOf(row)
    },
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? window.before !== null : more,
      hasPreviousPage: window.backward ? more : window.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
