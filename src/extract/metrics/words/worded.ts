import type { Span } from '../../../domain/evidence.ts'
import type { DateMention } from '../../dates/date-mention.ts'
import { deadlineAt } from '../../dates/deadlines.ts'
import type { MetricReading, SentenceContext } from '../metric-mention.ts'

/** A sentence as the readers of words see it. */
export interface Worded {
  readonly text: string
  /** As `maskOf` shows it. */
  readonly mask: string
  readonly dates: readonly DateMention[]
  readonly due: readonly DateMention[]
  readonly context: SentenceContext
}

/** 推进…全覆盖, 基本实现: softened, then it is a direction and not a target. */
export const softened =
  /推进|无禁区|无死角|零容忍|坚持|逐步|基本(?=实现|全|达到|建成|完成|形成)|推动|探索|鼓励|有条件|稳步|扩大|拓展/

export const empty = { targetMax: null, baseline: null, per: null, scope: null } as const

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** What is to hold for all of something: 100 %. */
export function all(
  { mask, due, context }: Worded,
  span: Span,
  indicator: string,
  rule: string,
  confidence: number,
): MetricReading {
  const deadline = deadlineAt(due, span, span.end, laterDate(mask, due, span) ?? context.governing)
  return { ...empty, span, indicator, comparator: 'EQ', target: 100, unit: '%', deadline, confidence, rule }
}

/** …全部设立发热哨点诊室,…在2020年9月底前完成: the date follows in a later clause. */
function laterDate(mask: string, due: readonly DateMention[], { end }: Span): string | null {
  const date = due.find((one) => one.span.start >= end)
  return date &&
    /^(?:全部|全面|基本)?(?:完成|建成|实现|到位)(?![^,。;]*全覆盖)/.test(mask.slice(date.span.end))
    ? date.until
    : null
}
