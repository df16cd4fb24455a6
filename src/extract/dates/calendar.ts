/** Plain calendar arithmetic on YYYY-MM-DD; everything counts in the Gregorian calendar without time zones. */

export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 28, 29, 30 or 31. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** First day of the first month and last day of the last: (2023, 1, 6) is the first half of 2023. */
export function months(
  year: number,
  first: number,
  last: number,
): { from: string | null; until: string | null } {
  return { from: isoDate(year, first, 1), until: isoDate(year, last, lastDay(year, last)) }
}

/** A day some months later, at most the month's last: 2022-08-31 and 6 months is 2023-02-28. */
export function addMonths(date: string, count: number): string | null {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const total = year * 12 + (month - 1) + count
  const target = { year: Math.floor(total / 12), month: (total % 12) + 1 }
  return isoDate(target.year, target.month, Math.min(day, lastDay(target.year, target.month)))
}

export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The years of a five-year plan by its ordinal: the 14th is 2021–2025, the 9th 1996–2000 (from the 6th on, five years each). */
export function fiveYearPlan(ordinal: number): { first: number; last: number } | null {
  if (ordinal < 6 || ordinal > 30) return null
  return { first: 1981 + (ordinal - 6) * 5, last: 1985 + (ordinal - 6) * 5 }
}
