import type { Span } from '../../domain/evidence.ts'
import type { Comparator, Quantity } from '../../domain/metric.ts'
import type { PlanYears } from '../dates/plan-years.ts'

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
 * goal: what is written is aimed at (主要目标, 主要指标). plan: what is written is to be done, where a sentence tells to do it (方案, 规划, 意见, 通知; 重点任务). norm: rules, in which a
 * number is a target where it binds or says so (条例, 办法). terms: whom something is given, in which only what says so is one
 * (申报条件, 补助标准). facts: none is a target (统计公报, 工作回顾).
 */
export type Setting = 'goal' | 'plan' | 'norm' | 'terms' | 'facts'

export interface SentenceContext {
  readonly setting: Setting
  readonly issuedOn: string | null
  /** The deadline set at the head of the paragraph or list. */
  readonly governing: string | null
  /** The last day of the stage that a heading names, until which also holds what recurs. */
  readonly stage?: string | null
  /** The paragraph has told somebody to do something before this sentence, in its heading or its text. */
  readonly urged: boolean
  /** What the sentence before measured last. */
  readonly before?: string | null
  /** The end of the one year that the title is of, of which 全年 is said. */
  readonly ofYear?: string | null
  /** The years that the plan is for, of which 三年 is said in a plan for three. */
  readonly ofYears?: PlanYears | null
}
