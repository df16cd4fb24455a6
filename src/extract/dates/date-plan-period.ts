import { fiveYearPlan } from './calendar.ts'
import { type DateShape, shape } from './date-parts.ts'
import { readNumeral } from './numerals.ts'

/** The times of five-year plans: “十四五”期间, “十五”末. */
export const planPeriods: readonly DateShape[] = [
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
]
