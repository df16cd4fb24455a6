import type { Span } from '../../../domain/evidence.ts'
import { type Place, placeOf, type Target } from '../metric-place.ts'
import type { QuantityMention } from './quantities.ts'

/** 由, 从2020年的, 由现有的: what stands in front of the number that something starts from. */
const fromHere = /[从由](?:█+的?)?(?:(?:现有|目前|当前|现在|原有|原来|原)的?)?$/

/** 从A提高到B, 由2020年的A提高到2025年的B: what stands between the two numbers. */
const risesTo =
  /^(?:左右|以上)?(?:,)?(?:逐步|稳步|不断)?(?:提[高升]|增[加长]|上升|扩[大容]|延长|拓宽|发展|恢复)(?:到|至)(?:█+的?)?$/
/** 由11家整合到3家 too */
const fallsTo =
  /^(?:左右|以上)?(?:,)?(?:逐步|稳步|不断)?(?:降低?|下降|减少|缩[短减小]|压[缩减]|整合|归并|撤并|精简)(?:到|至|为)(?:█+的?)?$/

/** Whether a number is what something starts from: 由现有的|11家|整合到3家. */
export function isBaseline(mask: string, { span }: QuantityMention, clause: Span): boolean {
  return (
    fromHere.test(mask.slice(clause.start, span.start)) &&
    /^[^,。;\d]{0,10}(?:到|至|[合并简]为)/.test(mask.slice(span.end, clause.end))
  )
}

export function movesTo(between: string): boolean {
  return risesTo.test(between) || fallsTo.test(between)
}

/** 人员数从2.62人增加到3.5人: the left side of the second number is that of the first. */
export function fromBaseline(
  text: string,
  mask: string,
  dates: Place['dates'],
  quantity: QuantityMention,
  clause: Span,
  baseline: { quantity: QuantityMention; from: number },
  previous: Target | null,
): Place {
  const own = placeOf(text, mask, dates, quantity, clause, baseline.quantity.span.end, previous)
  const left = mask.slice(baseline.from, baseline.quantity.span.start).replace(fromHere, '')
  const between = mask.slice(baseline.quantity.span.end, quantity.span.start)
  const comparator =
    own.comparison.comparator === 'EQ' ? (risesTo.test(between) ? 'GTE' : 'LTE') : own.comparison.comparator
  return { ...own, from: baseline.from, left, comparison: { ...own.comparison, comparator, kind: 'level' } }
}
