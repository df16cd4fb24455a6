import type { Span } from '../../domain/evidence.ts'

export type DateKind = 'day' | 'month' | 'year' | 'period' | 'duration' | 'recurrence'

/** 三年内, 2-3年: how long, without saying from when. */
export interface Duration {
  readonly min: number
  readonly max: number
  readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'workday' | 'hour'
}

/**
 * What a policy text says about time, and the days it means. `from` and `until` are the first and last day of what is
 * named (2023年6月: 2023-06-01, 2023-06-30; 2023年6月底 ends on the same day); `until` is null for 2020年起. `before` is the
 * preposition in front, outside the span (到, 至, 自, 截至). `inferred`: the year or the starting day is not in the words
 * (12月底前, 自发布之日起6个月内) but follows from the text before or from the day of issue.
 * `recurrence` is as in `Task`: "yearly --12-05", "quarterly".
 */
export interface DateMention {
  readonly span: Span
  readonly kind: DateKind
  readonly from: string | null
  readonly until: string | null
  readonly inferred: boolean
  readonly before: string | null
  readonly duration: Duration | null
  readonly recurrence: string | null
}

/** What a shape reads; the rest follows from where it stands. */
export type DateReading = Pick<DateMention, 'kind'> & Partial<Omit<DateMention, 'kind' | 'span' | 'before'>>

/** What an incomplete date leans on: the year last named in the same sentence, and the day the document was issued. */
export interface DateContext {
  readonly year: number | null
  readonly issuedOn: string | null
}
