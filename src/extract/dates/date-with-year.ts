import { isoDate, lastDay } from './calendar.ts'
import { monthPart, opened, yearPart } from './date-ends.ts'
import { bound, type DateShape, dash, day, month, numberOf, part, shape, year } from './date-parts.ts'

/** 2023年, 二〇二一年; not 每年, 三年. */
const named = /(?:\d\d|[〇零○一二三四五六七八九]{2})年/

/** Dates that name their year: 2023年6月底前, 2021年至2025年, 2022-10-31. */
export const datesWithYear: readonly DateShape[] = [
  {
    // 2021年10月-2025年9月, 2020年6月1日至2021年5月31日
    needs: /[月日起][-—–―~~至到]/,
    pattern: shape(
      `(?<y1>${year})年(?<m1>${month})月(?:(?<d1>${day})日)?(?:起)?${dash}(?<y2>${year})年(?<m2>${month})月(?:(?<d2>${day})日|底|末)?`,
    ),
    read: ({ groups }) => {
      const g = groups!
      const [y1, m1, y2, m2] = [numberOf(g.y1), numberOf(g.m1), numberOf(g.y2), numberOf(g.m2)]
      return {
        kind: 'period',
        from: isoDate(y1, m1, g.d1 ? numberOf(g.d1) : 1),
        until: isoDate(y2, m2, g.d2 ? numberOf(g.d2) : lastDay(y2, m2)),
      }
    },
  },
  {
    // 2021年8-9月, 2023年1月至3月, 2021年8月1日至9月30日
    needs: /[月日\d一二三四五六七八九十][-—–―~~至到]/,
    pattern: shape(
      `(?<y>${year})年(?<m1>${month})月?(?:(?<d1>${day})日)?${dash}(?<m2>${month})月(?:(?<d2>${day})日)?`,
    ),
    read: ({ groups }) => {
      const g = groups!
      const [y, m1, m2] = [numberOf(g.y), numberOf(g.m1), numberOf(g.m2)]
      if (m2 < m1) return null
      return {
        kind: 'period',
        from: isoDate(y, m1, g.d1 ? numberOf(g.d1) : 1),
        until: isoDate(y, m2, g.d2 ? numberOf(g.d2) : lastDay(y, m2)),
      }
    },
  },
  {
    // 2020-2030年, 2020年至2022年, 2018—2020年底
    needs: /[年\d〇零○一二三四五六七八九][-—–―~~至到]/,
    pattern: shape(`(?<y1>${year})年?${dash}(?<y2>${year})(?:年(?:底|末|度)?|学年度?)`),
    read: ({ groups }) => {
      const [y1, y2] = [numberOf(groups!.y1), numberOf(groups!.y2)]
      return y2 >= y1 ? { kind: 'period', from: `${y1}-01-01`, until: `${y2}-12-31` } : null
    },
  },
  {
    // 2022年10月11日, 二〇二一年九月一日, 2022年12月5日前, 2023年1月1日起
    needs: named,
    pattern: shape(`(?<y>${year})年(?<m>${month})月(?<d>${day})[日号]${bound}`),
    read: ({ groups }) => {
      const date = isoDate(numberOf(groups!.y), numberOf(groups!.m), numberOf(groups!.d))
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
      const date = isoDate(numberOf(groups!.y), numberOf(groups!.m), numberOf(groups!.d))
      return date ? { kind: 'day', from: date, until: date } : null
    },
  },
  {
    // 2020年6月, 2023年6月底前, 2021年9月下旬, 2020年1月起
    needs: named,
    pattern: shape(`(?<y>${year})年(?<m>${month})月${part}?${bound}`),
    read: ({ groups }) =>
      opened(monthPart(numberOf(groups!.y), numberOf(groups!.m), groups!.part), groups!.bound),
  },
  {
    // 2023年底, 2023年年末, 2023年内, 2023年下半年, 2021年第一季度, 2022年度, 2020年起, 到2025年
    needs: named,
    pattern: shape(
      `(?<y>${year})年(?!版|修订|第\\d|鉴)(?<half>年?底|年?末|年?内|年?初|年?中期?(?!药|医|西|小|央|国|等|型|心|部|高|华)|度|上半年|下半年|第?(?:[一二三四]|[1-4])季度[底末]?|全年)?${bound}`,
    ),
    read: ({ groups }) => opened(yearPart(numberOf(groups!.y), groups!.half), groups!.bound),
  },
]
