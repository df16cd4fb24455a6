import { lastDay } from './calendar.ts'
import { bound, type DateShape, day, month, numberOf, shape } from './date-parts.ts'
import { readNumeral } from './numerals.ts'

/** What comes again: 每年12月5日之前, 每月底, 每季度. */
export const recurrences: readonly DateShape[] = [
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
    needs: /每个?月/,
    pattern: shape(`每个?月(?:(?<d>${day})[日号]|月?[底末])${bound}`),
    read: ({ groups }) => ({
      kind: 'recurrence',
      recurrence: groups!.d ? `monthly ---${String(numberOf(groups!.d)).padStart(2, '0')}` : 'monthly',
    }),
  },
  {
    // 每年, 每半年, 每季度, 每两年, 每3个月, 按季度
    needs: /每|按[年季月周日]/,
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

/** --12-05 for 12月5日, --06-30 for 6月底, --03-31 for 一季度, --12-31 for 年底. */
function yearlyDay(groups: Record<string, string | undefined>): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  if (groups.m) {
    const m = numberOf(groups.m)
    return groups.d ? `--${pad(m)}-${pad(numberOf(groups.d))}` : `--${pad(m)}-${pad(lastDay(2023, m))}`
  }
  if (groups.q) {
    const m = numberOf(/[一二三四1-4]/.exec(groups.q)![0]) * 3
    return `--${pad(m)}-${pad(lastDay(2023, m))}`
  }
  return groups.end?.includes('初') ? '--01-31' : '--12-31'
}
