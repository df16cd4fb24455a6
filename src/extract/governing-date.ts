import type { Span } from '../domain/evidence.ts'
import type { DateMention } from './date-mention.ts'
import { deadlineOf } from './dates.ts'

/** 较2019年, 比2020年, 从2020年: a date to compare with, not one to be ready by. */
const compared = /(?:较|比|与|自|从|以|在)$/
/** 2020年基础上, 2019年水平, 2022年版: what follows a year that is not a deadline. */
const notDue = /^(?:以来|相比|基础上|水平|的基础|版|为基[数期]|印发|发布|修订|工作)/

/** Dates of a sentence that can be a deadline: not over in the year of issue, not compared with, not part of a name. */
export function dueDates(
  text: string,
  dates: readonly DateMention[],
  issuedOn: string | null,
): DateMention[] {
  const firstDay = issuedOn === null ? '' : `${issuedOn.slice(0, 4)}-01-01`
  return dates.filter(
    ({ span, before, ...date }) =>
      (date.until ?? '') >= firstDay &&
      deadlineOf({ span, before, ...date }) !== null &&
      !compared.test(text.slice(Math.max(0, span.start - 1), span.start).replace('在', '')) &&
      !notDue.test(text.slice(span.end, span.end + 3)) &&
      !/[(《〔]$/.test(text.slice(Math.max(0, span.start - 1), span.start)),
  )
}

/**
 * The deadline of what stands at a place of a sentence: the nearest date before it there, else one after it in its own
 * clause (…在2020年9月底前完成), else what governs the sentence.
 */
export function deadlineAt(
  due: readonly DateMention[],
  clause: Span,
  at: number,
  governing: string | null,
): string | null {
  const before = due.filter(({ span }) => span.end <= at).at(-1)
  const after = due.find(({ span }) => span.start >= at && span.end <= clause.end)
  const date = before ?? after
  return date ? deadlineOf(date) : governing
}

/**
 * The deadline that a paragraph's first words set for all of it (到2025年,…。…。), or null. With `list`, that it sets for
 * what is listed after it (力争到2023年6月底实现以下目标:).
 */
export function headDeadline(
  text: string,
  due: readonly DateMention[],
): { deadline: string | null; list: boolean } {
  const [first] = due
  const list = /[:：]\s*$|(?:以下|下列|如下)[^。]{0,12}[。:：]?\s*$/.test(text)
  if (list) return { deadline: due.length > 0 ? deadlineOf(due.at(-1)!) : null, list }
  const atHead =
    first &&
    /^[\s\d.()一二三四五六七八九十、—-]{0,8}[^,。;:]{0,12}$/.test(text.slice(0, first.span.start)) &&
    !/[。;]/.test(text.slice(0, first.span.start))
  return { deadline: atHead ? deadlineOf(first) : null, list }
}
