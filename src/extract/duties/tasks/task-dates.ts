import type { Span } from '../../../domain/evidence.ts'
import type { DateMention } from '../../dates/date-mention.ts'
import { deadlineOf, findDates } from '../../dates/dates.ts'
import { dueDates } from '../../dates/deadlines.ts'

/** The days by which a stretch says something is to be done. */
export function deadlinesOf(text: string, span: Span, issuedOn: string | null): Set<string> {
  return deadlinesIn(text, findDates(text, span, issuedOn), issuedOn)
}

function deadlinesIn(text: string, dates: readonly DateMention[], issuedOn: string | null): Set<string> {
  return new Set(
    dueDates(text, dates, issuedOn)
      .filter((date) => isDeadline(text, date.span))
      .flatMap((date) => deadlineOf(date) ?? []),
  )
}

/** The one deadline and the one recurrence a stretch names; null where it names none or several. */
export function whenOf(
  text: string,
  span: Span,
  issuedOn: string | null,
): { deadline: string | null; recurrence: string | null } {
  const dates = findDates(text, span, issuedOn)
  const deadlines = [...deadlinesIn(text, dates, issuedOn)]
  const recurrences = [...new Set(dates.flatMap((date) => date.recurrence ?? []))]
  return {
    deadline: deadlines.length === 1 ? deadlines[0]! : null,
    recurrence: recurrences.length === 1 ? recurrences[0]! : null,
  }
}

/**
 * A date in a title or number is none: 《…(2020-2030年)》, 〔2020〕8号; nor one that only begins: 自2020年起; nor that of
 * another document: 2020年印发的方案, but 12月底前印发方案.
 */
function isDeadline(text: string, { start, end }: Span): boolean {
  return (
    !/[(〔《]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^.(?:[)〕》]|起|以来|(?<!前)印发)/.test(text.slice(end - 1, end + 2))
  )
}
