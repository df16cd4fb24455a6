import type { Relation } from '../../domain/citation.ts'
import type { Level } from '../../domain/level.ts'

/** Which steps are taken. UP: to what a directive rests on; DOWN: to what rests on it; EITHER: both, at every step. */
export interface WalkRules {
  readonly way: 'UP' | 'DOWN' | 'EITHER'
  readonly relations: readonly Relation[]
  /** A notice with what it prints and attaches as its own counts as one. */
  readonly works: boolean
  /** Only what was issued by then, as far as is known, and had not ended. */
  readonly asOf: { readonly on: string; readonly today: string } | null
}

/** Which lineage is asked for: how far, how many, and which of those reached are shown. */
export interface LineageQuestion extends WalkRules {
  readonly way: 'UP' | 'DOWN'
  readonly depth: number
  readonly limit: number
  readonly levels: readonly Level[] | null
}

/** A work, or a directive by itself, and how many steps it is away. */
export interface LineageWork {
  readonly directives: readonly string[]
  readonly distance: number
  /** No day of issue is known; null where no day was asked about. */
  readonly undated: boolean | null
}

export interface Reach {
  /** The others of the work of the one asked for. */
  readonly parts: readonly string[]
  /** Nearest first; equals by id, since the store gives them in the order in which it came by them. */
  readonly works: readonly LineageWork[]
  /** Null if this is all there is. */
  readonly leftOut: LeftOut | null
}

/** What was reached, before it is asked what is left out: that is a question of its own, which need not be waited for. */
export interface Reached {
  readonly reach: ReadonlyMap<string, Omit<Reach, 'leftOut'>>
  /** Of those that are incomplete. */
  leftOut(): Promise<ReadonlyMap<string, LeftOut>>
}

/** What the answer does not have: why, and what is one step further than it went, counted by relation and level. */
export interface LeftOut {
  readonly reasons: readonly ('LIMIT' | 'DEPTH')[]
  readonly groups: readonly LeftOutGroup[]
}

export interface LeftOutGroup {
  readonly relation: Relation
  readonly level: Level | null
  readonly directives: number
}
