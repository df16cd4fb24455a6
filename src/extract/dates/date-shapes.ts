import { durations } from './date-duration.ts'
import type { DateShape } from './date-parts.ts'
import { planPeriods } from './date-plan-period.ts'
import { recurrences } from './date-recurrence.ts'
import { datesWithYear } from './date-with-year.ts'
import { datesWithoutYear } from './date-without-year.ts'

/** Every way to write a date, in the order of preference where two begin at the same place and are equally long. */
export const dateShapes: readonly DateShape[] = [
  ...datesWithYear,
  ...datesWithoutYear,
  ...planPeriods,
  ...durations,
  ...recurrences,
]
