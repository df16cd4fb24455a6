import { isoDate, lastDay, months } from './calendar.ts'
import type { DateContext, DateReading } from './date-mention.ts'
import { numberOf } from './date-parts.ts'

/** From 起 on there is no end; 后 the same. */
export function opened(reading: DateReading, bound: string | undefined): DateReading {
  return bound && /起|开始|后|以来/.test(bound) ? { ...reading, until: null } : reading
}

/** The days of a month, or of its part: 上旬, 下旬. */
export function monthPart(y: number, m: number, part: string | undefined): DateReading {
  if (part === '上旬' || part === '初')
    return { kind: 'month', from: isoDate(y, m, 1), until: isoDate(y, m, 10) }
  if (part === '中旬') return { kind: 'month', from: isoDate(y, m, 11), until: isoDate(y, m, 20) }
  if (part === '下旬') return { kind: 'month', from: isoDate(y, m, 21), until: isoDate(y, m, lastDay(y, m)) }
  return { kind: 'month', ...months(y, m, m) }
}

/** The days of a year, or of its part: 上半年, 一季度, 年底. */
export function yearPart(y: number, part: string | undefined): DateReading {
  const quarter = part ? /[一二三四1-4](?=季度)/.exec(part)?.[0] : undefined
  if (quarter) return { kind: 'period', ...months(y, numberOf(quarter) * 3 - 2, numberOf(quarter) * 3) }
  if (part === '上半年') return { kind: 'period', ...months(y, 1, 6) }
  if (part === '下半年') return { kind: 'period', ...months(y, 7, 12) }
  if (part && /中/.test(part)) return { kind: 'period', ...months(y, 1, 6) }
  if (part && /初/.test(part)) return { kind: 'period', ...months(y, 1, 1) }
  return { kind: 'year', ...months(y, 1, 12) }
}

/** A part of the year just named, or of the year of issue: 年底前, 一季度. */
export function yearless(
  part: string,
  bound: string | undefined,
  { year, issuedOn }: DateContext,
): DateReading {
  const y = year ?? (issuedOn === null ? null : Number(issuedOn.slice(0, 4)))
  return y === null
    ? { kind: 'period', inferred: true }
    : opened({ ...yearPart(y, part), inferred: true }, bound)
}

/**
 * The year of a month named without one: the year just named, else the year of issue, or the next where that month was over
 * more than half a year before the day of issue (3月底前 in a notice of November).
 */
export function yearFor(m: number, { year, issuedOn }: DateContext): number | null {
  if (year !== null) return year
  if (issuedOn === null) return null
  const [y, issued] = issuedOn.split('-').map(Number) as [number, number]
  return issued - m > 6 ? y + 1 : y
}
