import { fiveYearPlan } from './calendar.ts'
import { readNumeral } from './numerals.ts'

/** How many years a plan is for, and its last day. */
export interface PlanYears {
  readonly count: number
  readonly until: string
}

/** 三年行动方案(2021—2023年), “十四五”规划: the years that a title says; null if it says none. */
export function planYears(title: string | null): PlanYears | null {
  const words = title ?? ''
  const span = /(?<first>20\d\d)年?[-—–~至到]{1,2}(?<last>20\d\d)年/.exec(words)?.groups
  if (span) return yearsFrom(Number(span.first), Number(span.last))
  const plan = /[“"](?<plan>十[一二三四五六])五[”"]/.exec(words)?.groups?.plan
  const five = plan === undefined ? null : fiveYearPlan(readNumeral(plan) ?? 0)
  return five ? yearsFrom(five.first, five.last) : null
}

function yearsFrom(first: number, last: number): PlanYears | null {
  return last > first ? { count: last - first + 1, until: `${last}-12-31` } : null
}

/** 三年|改造小区400个, 五年内培养500名 */
const named =
  /(?<![第近每续前去\d一二三四五六七八九十])(?<count>[两三四五3-5])年(?![级制期来间生龄前后以])(?:内|时间|共|累计)?(?=\p{Script=Han}{2})/u

/** Whether words say of the years of the plan what is to be done in them. */
export function sayPlanYears(words: string, { count }: PlanYears): boolean {
  const said = named.exec(words)?.groups?.count
  return said !== undefined && readNumeral(said) === count
}
