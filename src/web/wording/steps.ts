import type { Brief, Evidence, MetricShape, Strictness } from '../shapes.ts'
import type { Words } from '../words/zh.ts'
import type { Difference } from './pieces.ts'

export type Change = keyof Words['taskChange']
export type Target = Omit<MetricShape, 'scope' | 'rule' | 'confidence' | 'evidence'>

export interface Wording {
  readonly id: string
  readonly path: readonly string[]
  readonly text: string
  readonly deadline: string | null
}

export interface Side {
  readonly directive: Brief & { readonly jurisdiction: { readonly name: string } | null }
  readonly task: Wording | null
  readonly metric: (Target & { readonly evidence: Evidence }) | null
}

export interface LineageSteps {
  readonly itemsLeftOut: boolean
  readonly truncated: object | null
  readonly steps: readonly {
    readonly direction: 'UP' | 'DOWN'
    readonly distance: number
    readonly change: Change
    readonly similarity: number | null
    readonly upper: Side
    readonly lower: Side
    readonly differences: readonly Difference[]
    readonly metrics: readonly {
      readonly upper: Target
      readonly lower: Target
      readonly strictness: Strictness
    }[]
    readonly path: readonly {
      readonly id: string
      readonly relation: keyof Words['relation']
      readonly rule: string
      readonly confidence: number
      readonly from: { readonly id: string }
      readonly evidence: Evidence | null
    }[]
  }[]
}

/** Its words, as a task or a target has them. */
export const textOf = ({ task, metric }: Side) => task?.text ?? metric?.evidence.quote ?? null
