import type { Span } from '../../domain/evidence.ts'
import { findDates } from '../dates/dates.ts'
import { readHistory } from './header-history.ts'
import { implied, type Stated, stated } from './header-mention.ts'

/** 1993年11月1日 | 施行, 自2019年3月1日起施行: what stands behind the day. */
const sinceDay = /^\s*起?(?:正式)?(?:施行|实施|生效|试行)/u
/** 自公布之日起施行, 发布之日施行, 云岭省人民政府发布施行: from the day on which the order was given. */
const sinceIssue = /自?(?:公布|发布|颁布|印发)(?:之日起?)?(?:施行|实施|生效|试行)/u
/** Of which of several days that holds, a history that tells of amendments does not say. */
const amended = /修正|修订|修改/u

/** From when a regulation is in force, as the history under its title tells it. */
export function inForceSince(text: string, history: Span): Stated<string> | null {
  const words = text.slice(history.start, history.end)
  if (amended.test(words)) return null
  const day = findDates(text, history).find(
    ({ kind, from, span }) =>
      kind === 'day' && from !== null && sinceDay.test(text.slice(span.end, history.end)),
  )
  if (day) return stated(day.from!, day.span)
  const found = sinceIssue.exec(words)
  const issued = found && readHistory(text, history).day
  const start = history.start + (found?.index ?? 0)
  return issued ? implied(issued.value, { start, end: start + found![0].length }) : null
}
