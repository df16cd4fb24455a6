import { isoDate, months } from './calendar.ts'
import { monthPart, opened, yearFor, yearless, yearPart } from './date-ends.ts'
import { bound, type DateShape, dash, day, month, numberOf, part, shape } from './date-parts.ts'

/** Dates whose year follows from elsewhere: 今年底, 12月5日之前, 6月底前, 一季度. */
export const datesWithoutYear: readonly DateShape[] = [
  {
    // 今明两年, 今明后三年: until the last of them
    needs: /今明/,
    pattern: shape(`(?:今明(?<two>两|二)年|今明后(?<three>三)年)${bound}`),
    read: ({ groups }, { issuedOn }) => {
      if (issuedOn === null) return { kind: 'period', inferred: true }
      const y = Number(issuedOn.slice(0, 4))
      return opened(
        { kind: 'period', from: `${y}-01-01`, until: `${y + (groups!.two ? 1 : 2)}-12-31`, inferred: true },
        groups!.bound,
      )
    },
  },
  {
    // 今年底, 年底前, 年内, 本年度, 明年6月底前 (a month may follow)
    needs: /[今明去上本当]年/,
    pattern: shape(
      `(?<which>今年|本年度?|当年(?=年?[底末内]|上半年|下半年|第?[一二三四]季度|\\d|[一二三四五六七八九十]{1,2}月)|明年|去年|(?<!以)上年)(?:(?<m>${month})月(?:(?<d>${day})日)?${part}?|(?<half>年?底|年?末|年?内|年?初|上半年|下半年|第?[一二三四1-4]季度))?${bound}`,
    ),
    read: ({ groups }, context) => {
      const base = context.issuedOn === null ? null : Number(context.issuedOn.slice(0, 4))
      if (base === null) return { kind: 'year', inferred: true }
      const g = groups!
      const y = base + (g.which === '明年' ? 1 : /去年|上年/.test(g.which!) ? -1 : 0)
      if (g.d) {
        const date = isoDate(y, numberOf(g.m), numberOf(g.d))
        return date ? opened({ kind: 'day', from: date, until: date, inferred: true }, g.bound) : null
      }
      return opened(
        { ...(g.m ? monthPart(y, numberOf(g.m), g.part) : yearPart(y, g.half)), inferred: true },
        g.bound,
      )
    },
  },
  {
    // 6月至9月, 3-5月: the year is said elsewhere
    needs: /[-—–―~~至到](?:\d{1,2}|[一二三四五六七八九十]{1,2})月/,
    pattern: shape(`(?<![\\d.年个])(?<m1>${month})月?${dash}(?<m2>${month})月(?<bound>底|末)?`),
    read: ({ groups }, context) => {
      const y = yearFor(numberOf(groups!.m2), context)
      if (y === null) return { kind: 'period', inferred: true }
      const [m1, m2] = [numberOf(groups!.m1), numberOf(groups!.m2)]
      return m2 < m1 ? null : { kind: 'period', ...months(y, m1, m2), inferred: true }
    },
  },
  {
    // 12月5日之前, 9月30日: the year is said elsewhere
    needs: /月[\d一二三四五六七八九十]{1,3}[日号]/,
    pattern: shape(`(?<![\\d.年每月])(?<m>${month})月(?<d>${day})[日号]${bound}`),
    read: ({ groups }, context) => {
      const y = yearFor(numberOf(groups!.m), context)
      if (y === null) return { kind: 'day', inferred: true }
      const date = isoDate(y, numberOf(groups!.m), numberOf(groups!.d))
      return date ? opened({ kind: 'day', from: date, until: date, inferred: true }, groups!.bound) : null
    },
  },
  {
    // 6月底前, 10月份, 9月上旬, 12月前: without such a word 月 counts months
    needs: /月[底末初上中下份以之前起]/,
    pattern: shape(`(?<![\\d.年个每])(?<m>${month})月(?:${part}${bound}|(?<bound2>以前|之前|前|起))`),
    read: ({ groups }, context) => {
      const y = yearFor(numberOf(groups!.m), context)
      if (y === null) return { kind: 'month', inferred: true }
      return opened(
        { ...monthPart(y, numberOf(groups!.m), groups!.part), inferred: true },
        groups!.bound ?? groups!.bound2,
      )
    },
  },
  {
    // 年底前, 年末, 年内: of the year of issue, or of the year just named
    needs: /年[底末内中]|全年/,
    pattern: shape(
      `(?<![\\d年〇零○一二三四五六七八九十每])(?<half>年底|年末|年内|(?<!全)年中(?=[,前]|完成)|全年(?=[^,。;]{0,16}(?:达|完成|培训|新增|不少于|不低于|招|高于|增长|争取|力争|计划|举办|组织|开展|安排|超过|突破|抽检|检查|巡查|实现|新建|建设|接待|引进|发放|投放|控制|下降|减少)))${bound}`,
    ),
    read: ({ groups }, context) => yearless(groups!.half!, groups!.bound, context),
  },
  {
    // 一季度, 第四季度末, 上半年, 下半年
    needs: /季度|半年/,
    pattern: shape(`(?<![\\d年每个])(?<half>第?(?:[一二三四]|[1-4])季度[底末]?|上半年|下半年)${bound}`),
    read: ({ groups }, context) => yearless(groups!.half!, groups!.bound, context),
  },
]
