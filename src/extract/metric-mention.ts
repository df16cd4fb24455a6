import type { Span } from '../domain/evidence.ts'
import type { Comparator, Quantity } from '../domain/metric.ts'

/** What a sentence sets as a target. `span` counts in the text that was read: the clause, from the date that governs it if near. */
export interface MetricReading {
  readonly span: Span
  readonly indicator: string
  readonly comparator: Comparator
  readonly target: Quantity | null
  readonly targetMax: number | null
  readonly baseline: Quantity | null
  readonly unit: string | null
  readonly per: string | null
  readonly deadline: string | null
  readonly scope: string | null
  readonly confidence: number
  readonly rule: string
}

/** The same where it stands in a document; `span` counts in the clean text. */
export interface MetricMention extends MetricReading {
  /** Index of the part that sets it. */
  readonly part: number
}

/**
 * plan: what is written is to be done, unless a sentence says that it is done (方案, 规划, 意见, 通知). norm: rules, in which a
 * number is mostly a threshold, and only what says so is a target (条例, 办法, 批复). facts: none is a target (统计公报, 工作回顾).
 */
export type Setting = 'plan' | 'norm' | 'facts'

export interface SentenceContext {
  readonly setting: Setting
  readonly issuedOn: string | null
  /** The deadline set at the head of the paragraph or list. */
  readonly governing: string | null
}
