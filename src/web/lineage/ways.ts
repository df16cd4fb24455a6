import { grouped } from '../grouped.ts'
import type { Bundle, Tie } from './model.ts'
import type { Stretch } from './tracks.ts'

/** Lines from several directives that refer to one in the same way: they run together, and have a chip. */
export interface Tree {
  readonly key: string
  readonly to: string
  readonly bundle: Bundle
  readonly ties: readonly Tie[]
}

/** Which way a line takes: gutters stand left of their column, channels above their row. */
export interface Way {
  readonly tie: Tie
  readonly tree: Tree
  readonly from: { readonly row: number; readonly column: number }
  readonly to: { readonly row: number; readonly column: number }
  /** Null where the channel above the citing card is that under the cited one. */
  readonly gutter: number | null
}

/** The lines of a picture, those to one card in one way together. */
export function treesOf(ties: readonly Tie[]): Tree[] {
  const trees = grouped(ties, ({ to, bundle }) => `${to} ${bundle}`)
  return [...trees].map(([key, own]) => ({ key, to: own[0]!.to, bundle: own[0]!.bundle, ties: own }))
}

/** A gutter for each line that needs one: the nearest, the less loaded, that of its tree. Only the outer two lead past a table. */
export function waysOf(
  trees: readonly Tree[],
  cell: ReadonlyMap<string, { readonly row: number; readonly column: number }>,
  columns: number,
  wideRows: readonly number[],
): Way[] {
  const every = Array.from({ length: columns + 1 }, (_, index) => index)
  const load = new Map<number, number>()
  return trees.flatMap((tree) => {
    const used = new Set<number>()
    return tree.ties.map((tie): Way => {
      const from = cell.get(tie.from)!
      const to = cell.get(tie.to)!
      if (from.row === to.row + 1) return { tie, tree, from, to, gutter: null }
      const cost = (gutter: number) =>
        Math.abs(gutter - from.column - 0.5) +
        Math.abs(gutter - to.column - 0.2) +
        (used.has(gutter) ? -0.8 : (load.get(gutter) ?? 0) * 0.15)
      const isWideBetween = wideRows.some(
        (row) => row > Math.min(to.row, from.row - 1) && row < Math.max(to.row + 1, from.row),
      )
      const open = isWideBetween ? [0, columns] : every
      const gutter = open.reduce((best, one) => (cost(one) < cost(best) ? one : best))
      if (!used.has(gutter)) load.set(gutter, (load.get(gutter) ?? 0) + 1)
      used.add(gutter)
      return { tie, tree, from, to, gutter }
    })
  })
}

/**
 * What a line takes up of a channel, in columns: gutter g lies at g, column c between c and c + 1. Who ends anywhere at a card
 * takes the whole width of it.
 */
export function stretchesIn(way: Way, channel: number): Stretch[] {
  const key = way.tree.key
  const stretch = (...ends: number[]): Stretch => ({ key, from: Math.min(...ends), to: Math.max(...ends) })
  const start = [way.from.column + 0.01, way.from.column + 0.99]
  const end = [way.to.column + 0.01, way.to.column + 0.99]
  if (way.gutter === null) return channel === way.from.row ? [stretch(...start, ...end)] : []
  return [
    ...(channel === way.from.row ? [stretch(...start, way.gutter)] : []),
    ...(channel === way.to.row + 1 ? [stretch(...end, way.gutter)] : []),
  ]
}
