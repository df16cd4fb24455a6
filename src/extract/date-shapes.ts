import { addDays, addMonths, fiveYearPlan, isoDate, lastDay, months } from './calendar.ts'
import type { DateContext, DateReading, Duration } from './date-mention.ts'
import { readNumeral } from './numerals.ts'

/** A way to write a date: where it stands, and what it means there (null: it is no date after all). */
interface DateShape {
  readonly pattern: RegExp
  /** What every such date has: without it in the text the pattern, which costs more, is not tried. */
  readonly needs: RegExp
  readonly read: (match: RegExpMatchArray, context: DateContext) => DateReading | null
}

// 2023, 二〇二三, 一九九六
const year = '(?<![\\d.])(?:(?:19|20)\\d{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2})'
// 12, 09, 十二
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
// 31, 05, 三十一
const day =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])'
// 8-9月, 2021年至2025年
const dash = '(?:-{1,2}|[—–~~至到]{1,2})'
// 前, 之前, 起, 以来: what a date opens or closes
const bound = '(?<bound>以前|之前|前|起|开始|以后|之后|后|以来)?'
// 底, 末, 下旬
const part = '(?<part>底|末|初|上旬|中旬|下旬|份)'
// 3, 2-3, 两至三, 三
const count = `(?<min>\\d{1,4}|[一二两三四五六七八九十]{1,3}|半)(?:${dash}(?<max>\\d{1,4}|[一二两三四五六七八九十]{1,3}))?`
// 年, 个月, 个工作日
const unit = '(?<unit>年|个?季度|个?月|周|个?工作日|日|天|个?小时)'

/** In the order of preference where two begin at the same place and are equally long. */
export const dateShapes: readonly DateShape[] = [
  {
    // 2021年10月-2025年9月, 2020年6月1日至2021年5月31日
    needs: /年/,
    pattern: shape(
      `(?<y1>${year})年(?<m1>${month})月(?:(?<d1>${day})日)?(?:起)?${dash}(?<y2>${year})年(?<m2>${month})月(?:(?<d2>${day})日|底|末)?`,
    ),
    read: ({ groups }) => {
      const g = groups!
      const [y1, m1, y2, m2] = [n(g.y1), n(g.m1), n(g.y2), n(g.m2)]
      return {
        kind: 'period',
        from: isoDate(y1, m1, g.d1 ? n(g.d1) : 1),
        until: isoDate(y2, m2, g.d2 ? n(g.d2) : lastDay(y2, m2)),
      }
    },
  },
  {
    // 2021年8-9月, 2023年1月至3月, 2021年8月1日至9月30日
    needs: /年/,
    pattern: shape(
      `(?<y>${year})年(?<m1>${month})月?(?:(?<d1>${day})日)?${dash}(?<m2>${month})月(?:(?<d2>${day})日)?`,
    ),
    read: ({ groups }) => {
      const g = groups!
      const [y, m1, m2] = [n(g.y), n(g.m1), n(g.m2)]
      if (m2 < m1) return null
      return {
        kind: 'period',
        from: isoDate(y, m1, g.d1 ? n(g.d1) : 1),
        until: isoDate(y, m2, g.d2 ? n(g.d2) : lastDay(y, m2)),
      }
    },
  },
  {
    // 2020-2030年, 2020年至2022年, 2018—2020年底
    needs: /年/,
    pattern: shape(`(?<y1>${year})年?${dash}(?<y2>${year})(?:年(?:底|末|度)?|学年度?)`),
    read: ({ groups }) => {
      const [y1, y2] = [n(groups!.y1), n(groups!.y2)]
      return y2 >= y1 ? { kind: 'period', from: `${y1}-01-01`, until: `${y2}-12-31` } : null
    },
  },
  {
    // 2022年10月11日, 二〇二一年九月一日, 2022年12月5日前, 2023年1月1日起
    needs: /年/,
    pattern: shape(`(?<y>${year})年(?<m>${month})月(?<d>${day})[日号]${bound}`),
    read: ({ groups }) => {
      const date = isoDate(n(groups!.y), n(groups!.m), n(groups!.d))
      return date ? opened({ kind: 'day', from: date, until: date }, groups!.bound) : null
    },
  },
  {
    // 2022-10-31, 2022.10.31, 2022/10/31
    needs: /[-./]/,
    pattern: shape(
      `(?<y>(?<![\\d.\\-/])(?:19|20)\\d{2})(?<sep>[-./])(?<m>1[0-2]|0?[1-9])\\k<sep>(?<d>3[01]|[12]\\d|0?[1-9])(?![\\d.])`,
    ),
    read: ({ groups }) => {
      const date = isoDate(n(groups!.y), n(groups!.m), n(groups!.d))
      return date ? { kind: 'day', from: date, until: date } : null
    },
  },
  {
    // 2020年6月, 2023年6月底前, 2021年9月下旬, 2020年1月起
    needs: /年/,
    pattern: shape(`(?<y>${year})年(?<m>${month})月${part}?${bound}`),
    read: ({ groups }) => opened(monthPart(n(groups!.y), n(groups!.m), groups!.part), groups!.bound),
  },
  {
    // 2023年底, 2023年年末, 2023年内, 2023年下半年, 2021年第一季度, 2022年度, 2020年起, 到2025年
    needs: /年/,
    pattern: shape(
      `(?<y>${year})年(?!版|修订|第\\d|鉴)(?<half>年?底|年?末|年?内|年?初|年?中期?|度|上半年|下半年|第?(?:[一二三四]|[1-4])季度[底末]?|全年)?${bound}`,
    ),
    read: ({ groups }) => opened(yearPart(n(groups!.y), groups!.half), groups!.bound),
  },
  {
    // 今年底, 年底前, 年内, 本年度, 明年6月底前 (a month may follow)
    needs: /[今明去上本当]年/,
    pattern: shape(
      `(?<which>今年|本年度?|当年|明年|去年|上年)(?:(?<m>${month})月(?:(?<d>${day})日)?${part}?|(?<half>年?底|年?末|年?内|年?初|上半年|下半年|第?[一二三四1-4]季度))?${bound}`,
    ),
    read: ({ groups }, context) => {
      const base = context.issuedOn === null ? null : Number(context.issuedOn.slice(0, 4))
      if (base === null) return { kind: 'year', inferred: true }
      const g = groups!
      const y = base + (g.which === '明年' ? 1 : /去年|上年/.test(g.which!) ? -1 : 0)
      if (g.d) {
        const date = isoDate(y, n(g.m), n(g.d))
        return date ? opened({ kind: 'day', from: date, until: date, inferred: true }, g.bound) : null
      }
      return opened(
        { ...(g.m ? monthPart(y, n(g.m), g.part) : yearPart(y, g.half)), inferred: true },
        g.bound,
      )
    },
  },
  {
    // 6月至9月, 3-5月: the year is said elsewhere
    needs: /月/,
    pattern: shape(`(?<![\\d.年个])(?<m1>${month})月?${dash}(?<m2>${month})月(?<bound>底|末)?`),
    read: ({ groups }, context) => {
      const y = yearFor(n(groups!.m2), context)
      if (y === null) return { kind: 'period', inferred: true }
      const [m1, m2] = [n(groups!.m1), n(groups!.m2)]
      return m2 < m1 ? null : { kind: 'period', ...months(y, m1, m2), inferred: true }
    },
  },
  {
    // 12月5日之前, 9月30日: the year is said elsewhere
    needs: /月/,
    pattern: shape(`(?<![\\d.年每月])(?<m>${month})月(?<d>${day})[日号]${bound}`),
    read: ({ groups }, context) => {
      const y = yearFor(n(groups!.m), context)
      if (y === null) return { kind: 'day', inferred: true }
      const date = isoDate(y, n(groups!.m), n(groups!.d))
      return date ? opened({ kind: 'day', from: date, until: date, inferred: true }, groups!.bound) : null
    },
  },
  {
    // 6月底前, 10月份, 9月上旬, 12月前: without such a word 月 counts months
    needs: /月/,
    pattern: shape(`(?<![\\d.年个每])(?<m>${month})月(?:${part}${bound}|(?<bound2>以前|之前|前|起))`),
    read: ({ groups }, context) => {
      const y = yearFor(n(groups!.m), context)
      if (y === null) return { kind: 'month', inferred: true }
      return opened(
        { ...monthPart(y, n(groups!.m), groups!.part), inferred: true },
        groups!.bound ?? groups!.bound2,
      )
    },
  },
  {
    // 年底前, 年末, 年内: of the year of issue, or of the year just named
    needs: /年[底末内中]|全年/,
    pattern: shape(
      `(?<![\\d年〇零○一二三四五六七八九十每])(?<half>年底|年末|年内|(?<!全)年中(?=[,前]|完成)|全年(?=[^,。;]{0,16}(?:达|完成|培训|新增|不少于|不低于|招|高于|增长)))${bound}`,
    ),
    read: ({ groups }, context) => yearless(groups!.half!, groups!.bound, context),
  },
  {
    // 一季度, 第四季度末, 上半年, 下半年
    needs: /季度|半年/,
    pattern: shape(`(?<![\\d年每个])(?<half>第?(?:[一二三四]|[1-4])季度[底末]?|上半年|下半年)${bound}`),
    read: ({ groups }, context) => yearless(groups!.half!, groups!.bound, context),
  },
  {
    // “十四五”期间, “十四五”末, 十三五时期; the bare name is of a plan (“十四五”规划), not of a time
    needs: /五[”"规期时末以初中前]/,
    pattern: shape(
      `["“]?(?<plan>[六七八九]|十[一二三四五六七八九]|二十)五["”]?(?:规划)?(?<when>期间|时期|末期?|期末|以来|初期?|中期|前期)`,
    ),
    read: ({ groups }) => {
      const years = fiveYearPlan(readNumeral(groups!.plan!) ?? 0)
      if (!years) return null
      const when = groups!.when!
      if (when.includes('末'))
        return { kind: 'year', from: `${years.last}-01-01`, until: `${years.last}-12-31` }
      if (when === '以来') return { kind: 'period', from: `${years.first}-01-01`, until: null }
      return { kind: 'period', from: `${years.first}-01-01`, until: `${years.last}-12-31` }
    },
  },
  {
    // “十五”期间 (2001–2005): only with quotes, it is also the number
    needs: /十五/,
    pattern: shape(`["“]十五["”](?:期间|时期|期末|末)`),
    read: () => ({ kind: 'period', from: '2001-01-01', until: '2005-12-31' }),
  },
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
    // 三年内, 利用2-3年时间, 用3年左右时间, 5个工作日内, 力争两年内
    needs: /内|时间/,
    pattern: shape(
      `(?<use>(?:利用|力争用|争取用|用|经过|通过)?)(?<![\\d.第])${count}${unit}(?:左右|的)?(?<!的)(?<in>以内|之内|内(?!涝|科|容|部)|时间|的时间)`,
    ),
    read: ({ groups }) => {
      const duration = durationOf(groups!)
      return duration ? { kind: 'duration', duration } : null
    },
  },
  {
    // 每年12月5日之前, 每年6月底前, 每年一季度
    needs: /每年/,
    pattern: shape(
      `每年(?:的)?(?:(?<m>${month})月(?:(?<d>${day})日|(?<part>底|末|上旬|中旬|下旬))?|(?<q>第?[一二三四1-4]季度)|(?<end>年?底|年?末|年初))${bound}`,
    ),
    read: ({ groups }) => ({ kind: 'recurrence', recurrence: `yearly ${yearlyDay(groups!)}` }),
  },
  {
    // 每月5日前, 每月底
    needs: /每/,
    pattern: shape(`每个?月(?:(?<d>${day})[日号]|月?[底末])${bound}`),
    read: ({ groups }) => ({
      kind: 'recurrence',
      recurrence: groups!.d ? `monthly ---${String(n(groups!.d)).padStart(2, '0')}` : 'monthly',
    }),
  },
  {
    // 每年, 每半年, 每季度, 每两年, 每3个月, 按季度
    needs: /每|按/,
    pattern: shape(
      `(?:(?<!以)每(?:个)?(?:(?<n>\\d{1,2}|[两二三四五六]|半)个?)?(?<unit>年度?|季度|季|月|周|星期|旬|学期|日|天)(?!间|度假|平均|末)|(?<by>按[年季月周日]度?)(?=[^个照]))`,
    ),
    read: ({ groups }) => {
      const g = groups!
      const word = g.by ? g.by.slice(1, 2) : g.unit!.slice(0, 1)
      const name = g.unit === '学期' ? 'every term' : frequency[word]
      if (!name) return null
      const times = g.n ? readNumeral(g.n) : 1
      if (times === 1 || times === null) return { kind: 'recurrence', recurrence: name }
      return {
        kind: 'recurrence',
        recurrence: times === 0.5 ? `half-${name}` : `every ${times} ${periods[word]}`,
      }
    },
  },
]

const frequency: Readonly<Record<string, string>> = {
  年: 'yearly',
  季: 'quarterly',
  月: 'monthly',
  周: 'weekly',
  星: 'weekly',
  旬: 'every ten days',
  日: 'daily',
  天: 'daily',
}
const periods: Readonly<Record<string, string>> = {
  年: 'years',
  季: 'quarters',
  月: 'months',
  周: 'weeks',
  星: 'weeks',
  日: 'days',
  天: 'days',
  旬: 'ten days',
}

function shape(source: string): RegExp {
  return new RegExp(source, 'gu')
}

function n(words: string | undefined): number {
  return readNumeral(words ?? '') ?? Number.NaN
}

/** From 起 on there is no end; 后 the same. */
function opened(reading: DateReading, bound: string | undefined): DateReading {
  return bound && /起|开始|后|以来/.test(bound) ? { ...reading, until: null } : reading
}

function monthPart(y: number, m: number, part: string | undefined): DateReading {
  if (part === '上旬' || part === '初')
    return { kind: 'month', from: isoDate(y, m, 1), until: isoDate(y, m, 10) }
  if (part === '中旬') return { kind: 'month', from: isoDate(y, m, 11), until: isoDate(y, m, 20) }
  if (part === '下旬') return { kind: 'month', from: isoDate(y, m, 21), until: isoDate(y, m, lastDay(y, m)) }
  return { kind: 'month', ...months(y, m, m) }
}

function yearPart(y: number, part: string | undefined): DateReading {
  const quarter = part ? /[一二三四1-4](?=季度)/.exec(part)?.[0] : undefined
  if (quarter) return { kind: 'period', ...months(y, n(quarter) * 3 - 2, n(quarter) * 3) }
  if (part === '上半年') return { kind: 'period', ...months(y, 1, 6) }
  if (part === '下半年') return { kind: 'period', ...months(y, 7, 12) }
  if (part && /中/.test(part)) return { kind: 'period', ...months(y, 1, 6) }
  if (part && /初/.test(part)) return { kind: 'period', ...months(y, 1, 1) }
  return { kind: 'year', ...months(y, 1, 12) }
}

function yearless(part: string, bound: string | undefined, { year, issuedOn }: DateContext): DateReading {
  const y = year ?? (issuedOn === null ? null : Number(issuedOn.slice(0, 4)))
  return y === null
    ? { kind: 'period', inferred: true }
    : opened({ ...yearPart(y, part), inferred: true }, bound)
}

/**
 * The year of a month named without one: the year just named, else the year of issue, or the next where that month was over
 * more than half a year before the day of issue (3月底前 in a notice of November).
 */
function yearFor(m: number, { year, issuedOn }: DateContext): number | null {
  if (year !== null) return year
  if (issuedOn === null) return null
  const [y, issued] = issuedOn.split('-').map(Number) as [number, number]
  return issued - m > 6 ? y + 1 : y
}

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

/** --12-05 for 12月5日, --06-30 for 6月底, --03-31 for 一季度, --12-31 for 年底. */
function yearlyDay(groups: Record<string, string | undefined>): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  if (groups.m) {
    const m = n(groups.m)
    return groups.d ? `--${pad(m)}-${pad(n(groups.d))}` : `--${pad(m)}-${pad(lastDay(2023, m))}`
  }
  if (groups.q) {
    const m = n(/[一二三四1-4]/.exec(groups.q)![0]) * 3
    return `--${pad(m)}-${pad(lastDay(2023, m))}`
  }
  return groups.end?.includes('初') ? '--01-31' : '--12-31'
}
