import { addDays, addMonths } from './calendar.ts'
import type { Duration } from './date-mention.ts'
import { count, type DateShape, dash, numberOf, shape, unit, year } from './date-parts.ts'
import { readNumeral } from './numerals.ts'

/** How long, and until when where the beginning is known: 三年内, 自印发之日起30日内. */
export const durations: readonly DateShape[] = [
  {
    // 自发布之日起6个月内, 印发之日起30日内, 自发文之日起三年
    needs: /之日起/,
    pattern: shape(`(?:自)?(?<event>[^,。;\\n自]{1,8})之日起(?:的)?${count}${unit}(?:内|之内|以内)?`),
    read: ({ groups }, { issuedOn }) => {
      const duration = durationOf(groups!)
      if (!duration) return null
      const own =
        issuedOn !== null && /(?:发布|印发|公布|发文|下发|施行|实施|本\S{1,4})$/.test(groups!.event!)
      return {
        kind: 'duration',
        duration,
        from: own ? issuedOn : null,
        until: own ? after(issuedOn, duration) : null,
        inferred: true,
      }
    },
  },
  {
    // 2012年起5年内, 自2021年起,用三年时间: the first of them is the year itself; 用2-3年时间 ends on no day
    needs: /年起/,
    pattern: shape(
      `(?<y>${year})年(?:开始|起),?(?:力争|争取)?(?:用|利用|通过|在)?(?<n>[2-9两三四五六七八九])年(?:左右)?的?(?:以内|之内|内(?!涝|科|容|部)|时间)`,
    ),
    read: ({ groups }) => {
      const first = numberOf(groups!.y)
      const last = first + numberOf(groups!.n) - 1
      return { kind: 'period', from: `${first}-01-01`, until: `${last}-12-31` }
    },
  },
  {
    // 用3年时间(2021年至2023年): the bracket says which
    needs: /时间\(/,
    pattern: shape(
      `(?:利用|力争用|争取用|用|通过|经过)?(?<![\\d.第])(?:\\d|[一二两三四五六七八九十]){1,2}年(?:左右|的)?时间\\((?:即)?(?<y1>${year})年?${dash}(?<y2>${year})年?底?\\)`,
    ),
    read: ({ groups }) => {
      const [first, last] = [numberOf(groups!.y1), numberOf(groups!.y2)]
      return last >= first ? { kind: 'period', from: `${first}-01-01`, until: `${last}-12-31` } : null
    },
  },
  {
    // 三年内, 利用2-3年时间, 用3年左右时间, 5个工作日内, 力争两年内
    needs: /[年度月周日天时右的](?:以|之|的)?(?:内|时间)/,
    pattern: shape(
      `(?<use>(?:利用|力争用|争取用|用|经过|通过)?)(?<![\\d.第])${count}${unit}(?:左右|的)?(?<!的)(?<in>以内|之内|内(?!涝|科|容|部)|时间|的时间)`,
    ),
    read: ({ groups }) => {
      const duration = durationOf(groups!)
      return duration ? { kind: 'duration', duration } : null
    },
  },
]

function durationOf(groups: Record<string, string | undefined>): Duration | null {
  const min = readNumeral(groups.min!)
  const max = groups.max ? readNumeral(groups.max) : min
  const unit = units[groups.unit!.replace('个', '')]
  return min === null || max === null || !unit ? null : { min, max, unit }
}

const units: Readonly<Record<string, Duration['unit']>> = {
  年: 'year',
  季度: 'quarter',
  月: 'month',
  周: 'week',
  工作日: 'workday',
  日: 'day',
  天: 'day',
  小时: 'hour',
}

/** The last day of a duration that begins on a day; workdays and hours do not end on a day we can know. */
function after(date: string, { max, unit }: Duration): string | null {
  if (unit === 'year') return addMonths(date, Math.round(max * 12))
  if (unit === 'quarter') return addMonths(date, max * 3)
  if (unit === 'month') return max === 0.5 ? addDays(date, 15) : addMonths(date, max)
  if (unit === 'week') return addDays(date, max * 7)
  return unit === 'day' ? addDays(date, max) : null
}
