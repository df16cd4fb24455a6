import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { DateMention } from '../../dates/date-mention.ts'
import { deadlineAt } from '../../dates/deadlines.ts'
import { readNumeral } from '../../dates/numerals.ts'
import { aims, isSaidAsAim } from '../aim.ts'
import type { MetricReading } from '../metric-mention.ts'
import { trimIndicator } from '../words/indicator-words.ts'
import { metricCues } from '../words/metric-cues.ts'
import { all, empty, softened, spanOf, type Worded } from '../words/worded.ts'
import { allOfTargets } from './all-of-targets.ts'
import { zeroTargets } from './zero-targets.ts'

/** 已全覆盖, 实现了全覆盖; 已联网单位 and 在已建立体系的商场 say which of them. */
const done =
  /(?<![在对])已(?![^,。;:]{2,4}(?:重点)?(?:单位|企业|项目|机构|用户|设施|房屋|学校))|实现了|达到了/

/** 实现县域医共体全覆盖, 县级公立中医医院100%覆盖. */
const covered =
  /(?<what>[^,。;:]{2,60}?)(?:实现)?(?:100%|[“"]?全面?)覆盖(?=(?:应用|使用|推广|部署|运行)?(?:$|[,。;:、█)”"]|并|和))/gu
/** 远程医疗覆盖全部乡镇卫生院. */
const coversAll = /[^,。;:]{2,30}覆盖(?:全部|所有)[^,。;:]{2,40}/gu
/** 对重要学术论文等科研成果进行全覆盖核查: all of them are looked at. */
const inspectsAll =
  /对(?<of>[^,。;:\d]{3,50}?)(?:进行|开展|实施|实行|组织)(?:一次|一轮|集中|统一)?全覆盖(?:式)?的?(?<what>监督检查|监督抽查|执法检查|隐患排查|核查|检查|检测|排查|筛查|抽检|监测|审计|督查|巡查|摸排|走访|评估|监管|培训)/gu
/** 确保…全覆盖, 实行…全覆盖: what a rule binds to. */
const binds = /(?:确保|实现|实行|做到|保证|保持|达到)[^,。;:]*$/u
/** 构建农村地区30分钟重点疾病救治服务圈, 打造“15分钟养老服务圈”, 一刻钟便民生活圈, “半小时”通勤圈; not 完善|的…, nor what a verb further in front builds: 建设|和云岭“一刻钟生活圈”示范区. */
const circle =
  /(?:构建|形成|打造|建成|建设|完善|构筑|实现)(?<place>(?![的和与及])[^,。;:\d“"]{0,12})["“]?(?<time>\d{1,3}|[一二两三半])(?<unit>分钟|刻钟|小时|公里|里)["”]?(?<what>[^,。;:”"]{0,16}圈)/gu

/** What is to hold for all, which is 100 %, and what is to be reached within so many minutes. */
export function coverageTargets(sentence: Worded): MetricReading[] {
  const { mask, context, due } = sentence
  const past = done.test(mask)
  if (context.setting === 'norm')
    return past
      ? []
      : [
          ...(mask.includes('全覆盖')
            ? fullCoverage(sentence).filter(({ span }) => binds.test(mask.slice(0, span.end)))
            : []),
          ...(mask.includes('圈') && mask.includes('应当') ? circles(sentence) : []),
        ]
  if (context.setting !== 'plan' && context.setting !== 'goal') return []
  return [
    ...(mask.includes('覆盖')
      ? [...fullCoverage(sentence), ...coveredAll(sentence), ...inspected(sentence)]
      : []),
    ...(/全部|所有|全面[消淘取]/.test(mask) ? allOfTargets(sentence) : []),
    ...(mask.includes('圈') ? circles(sentence) : []),
    ...(mask.includes('零') ? zeroTargets(sentence) : []),
  ].filter(
    ({ span, rule }) =>
      (rule === 'inspects-all' || isSaidAsAim(mask, span.end, context, due)) &&
      (!past || isToBe(mask, span, due)),
  )
}

/** 已上线备案的省份,力争在6月底前实现…全覆盖: the clause itself aims, whatever the sentence tells before. */
function isToBe(mask: string, { start, end }: Span, due: readonly DateMention[]): boolean {
  const clause = mask.slice(0, start).search(/[^,。;:]*$/u)
  const words = mask.slice(clause, end)
  return !done.test(words) && (aims(words) || due.some(({ span }) => span.start >= clause && span.end <= end))
}

function fullCoverage({ text, mask, dates, ...rest }: Worded): MetricReading[] {
  return matchesOf(mask, covered).flatMap((match) => {
    // 多层次、全覆盖的服务网络: how a thing is
    if (softened.test(match[0]) || metricCues().fact.test(match[0]) || match.groups!.what!.endsWith('、'))
      return []
    const span = spanOf(match)
    const end = span.start + match.groups!.what!.length
    const words = trimIndicator(text, { start: span.start, end }, dates)
    const what = text
      .slice(words.start, words.end)
      .replace(/实现$/, '')
      // 为形成|全覆盖、高质量的格局: what the whole is for
      .replace(/^(?:为|以)?形成/, '')
      .replace(/[“"](?=[^”"]*$)/, '')
    return what.length < 3
      ? []
      : [all({ text, mask, dates, ...rest }, span, `${what}覆盖`, 'full-coverage', 0.9)]
  })
}

function coveredAll(sentence: Worded): MetricReading[] {
  const { text, mask, dates } = sentence
  return matchesOf(mask, coversAll).flatMap((match) => {
    if (softened.test(match[0])) return []
    const span = spanOf(match)
    const words = trimIndicator(text, span, dates)
    return [all(sentence, span, text.slice(words.start, words.end), 'covers-all', 0.8)]
  })
}

function inspected(sentence: Worded): MetricReading[] {
  return matchesOf(sentence.mask, inspectsAll).flatMap((match) => {
    const span = spanOf(match)
    const indicator = sentence.text.slice(span.start, span.end)
    return softened.test(match[0]) ? [] : [all(sentence, span, indicator, 'inspects-all', 0.85)]
  })
}

function circles({ mask, due, context }: Worded): MetricReading[] {
  return matchesOf(mask, circle).flatMap((match) => {
    if (/结合|围绕|依托/.test(mask.slice(Math.max(0, match.index - 12), match.index))) return []
    const span = spanOf(match)
    const { place, what, time, unit } = match.groups as Record<'place' | 'what' | 'time' | 'unit', string>
    const deadline = deadlineAt(due, span, span.end, context.governing)
    return [
      {
        ...empty,
        span,
        indicator: place + what,
        comparator: 'LTE',
        target: readNumeral(time)!,
        unit,
        deadline,
        confidence: 0.9,
        rule: 'circle',
      },
    ]
  })
}
