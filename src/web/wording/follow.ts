import { grouped } from '../grouped.ts'
import type { Difference } from './pieces.ts'

/** What the picture of a wording's way needs of a step; `text` null where that side has none. */
export interface Step {
  readonly direction: 'UP' | 'DOWN'
  readonly distance: number
  readonly change: string
  readonly differences: readonly Difference[]
  readonly upper: StepSide
  readonly lower: StepSide
}

export interface StepSide {
  readonly directive: { readonly id: string }
  readonly text: string | null
}

/** An upper wording with those below that are set beside it. */
export interface Group<One extends Step> {
  readonly upper: One['upper']
  readonly steps: readonly One[]
}

/**
 * The steps by their upper end, so that a wording is shown once with all that was made of it: what stands above first, the
 * farthest at the top, then what stands below, the nearest first.
 */
export function groupsOf<One extends Step>(steps: readonly One[]): Group<One>[] {
  const ordered = [...steps].sort((a, b) => heightOf(b) - heightOf(a))
  const groups = grouped(ordered, ({ upper }) => `${upper.directive.id} ${upper.text}`)
  return [...groups.values()].map((own) => ({ upper: own[0]!.upper, steps: own }))
}

const heightOf = ({ direction, distance }: Step) => (direction === 'UP' ? distance : -distance)
