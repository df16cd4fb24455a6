import type { Span } from '../../domain/evidence.ts'
import type { DateMention } from '../dates/date-mention.ts'
import { deadlineAt } from '../dates/deadlines.ts'
import { readNumeral } from '../dates/numerals.ts'
import { aims, isSaidAsAim } from './aim.ts'
import { trimIndicator } from './indicator-words.ts'
import { metricCues } from './metric-cues.ts'
import type { MetricReading, SentenceContext } from './metric-mention.ts'

/** A sentence as the readers of words see it. */
export interface Worded {
  readonly text: string
  /** As `maskOf` shows it. */
  readonly mask: string
  readonly dates: readonly DateMention[]
  readonly due: readonly DateMention[]
  readonly context: SentenceContext
}

/** 推进…全覆盖, 基本实现: softened, then it is a direction and not a target. */
const softened =
  /推进|无禁区|无死角|零容忍|坚持|逐步|基本(?=实现|全|达到|建成|完成|形成)|推动|探索|鼓励|有条件|稳步|扩大|拓展/
/** 已全覆盖, 实现了全覆盖. */
const done = /已|实现了|达到了/

/** 实现县域医共体全覆盖, 县级公立中医医院100%覆盖. */
const covered = /(?<what>[^,。;:]{2,60}?)(?:实现)?(?:100%|[“"]?全面?)覆盖(?=$|[,。;:、█)”"]|并|和)/gu
/** 远程医疗覆盖全部乡镇卫生院. */
const coversAll = /[^,。;:]{2,30}覆盖(?:全部|所有)[^,。;:]{2,40}/gu
/** 全部乡镇卫生院达到国家基本标准, 所有公立医院均设立. */
const allThat =
  /(?<=^|[,。;:█]|力争|确保|推动)(?:全部|所有)(?<of>[^,。;:\d]{2,40}?)(?:均|都|要|应|全部|力争)*(?<what>(?:达到?|设立|建成|配备|实现|通过|纳入|接入)[^,。;:\d]{3,40})/gu
/** 乡镇卫生院、社区卫生服务中心全部设立发热哨点诊室. */
const allOf =
  /(?<of>[^,。;:\d█]{4,60})全部(?<what>(?:达到|设立|建成|配备|实现|设置|开设|建立|开通|接入|纳入|进入)[^,。;:\d]{3,40})/gu
/** 老人居室要全部安装完成, 废物箱标识全部按照最新标准更新到位: something is done with all of them. */
const allDone =
  /(?<=^|[,。;:█])(?<of>[^,。;:\d█]{4,60}?)全部(?<what>(?:按照?[^,。;:\d]{2,14})?[^,。;:\d的]{0,6}(?:完成|到位|达标|整改|更新|取缔|淘汰|退出|投用|上线|销号|清零|配齐))(?=$|[,。;])/gu
/** 淘汰全部国三柴油货车, by a day */
const doneWithAll =
  /(?<=^|[,。;:█])(?<what>淘汰|完成|取缔|关停|消除|拆除|关闭|改造|建成)(?:全部|所有)(?<of>[^,。;:\d]{3,40})/gu
/** █前全部完成建设任务, 且全部达到二级标准: of what the clause before says. */
const allOfThose =
  /(?<=[,;█])(?:前|底|末|且|并|应|要|须|均)*全部(?<what>(?:完成|达到|纳入|接入|进入)[^,。;:\d]{3,30})(?=$|[,。;])/gu
/** 对重要学术论文等科研成果进行全覆盖核查: all of them are looked at. */
const inspectsAll =
  /对(?<of>[^,。;:\d]{3,50}?)(?:进行|开展|实施|实行|组织)(?:一次|一轮|集中|统一)?全覆盖(?:式)?的?(?<what>核查|检查|检测|排查|筛查|抽检|监测|审计|督查|巡查|摸排|走访|评估|监管|培训)/gu
/** 确保…全覆盖, 实行…全覆盖: what a rule binds to. */
const binds = /(?:确保|实现|实行|做到|保证)[^,。;:]*$/u
/** 构建农村地区30分钟重点疾病救治服务圈, 打造“15分钟养老服务圈”, 一刻钟便民生活圈, “半小时”通勤圈. */
const circle =
  /(?:构建|形成|打造|建成|建设|完善|构筑|实现)(?<place>[^,。;:\d“"]{0,12})["“]?(?<time>\d{1,3}|[一二两三半])(?<unit>分钟|刻钟|小时|公里|里)["”]?(?<what>[^,。;:”"]{0,16}圈)/gu

/** What is to hold for all, which is 100 %, and what is to be reached within so many minutes. */
export function coverageTargets(sentence: Worded): MetricReading[] {
  const { mask, context, due } = sentence
  const past = done.test(mask)
  if (context.setting === 'norm')
    return mask.includes('全覆盖') && !past
      ? fullCoverage(sentence).filter(({ span }) => binds.test(mask.slice(0, span.end)))
      : []
  if (context.setting !== 'plan' && context.setting !== 'goal') return []
  return [
    ...(mask.includes('覆盖')
      ? [...fullCoverage(sentence), ...coveredAll(sentence), ...inspected(sentence)]
      : []),
    ...(/全部|所有/.test(mask) ? [...allOfThem(sentence), ...those(sentence)] : []),
    ...(mask.includes('圈') ? circles(sentence) : []),
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
  return [...mask.matchAll(covered)].flatMap((match) => {
    // 多层次、全覆盖的服务网络: how a thing is
    if (softened.test(match[0]) || metricCues().fact.test(match[0]) || match.groups!.what!.endsWith('、'))
      return []
    const span = spanOf(match)
    const end = span.start + match.groups!.what!.length
    const words = trimIndicator(text, { start: span.start, end }, dates)
    const what = text
      .slice(words.start, words.end)
      .replace(/实现$/, '')
      .replace(/^形成/, '')
      .replace(/[“"](?=[^”"]*$)/, '')
    return what.length < 3
      ? []
      : [all({ text, mask, dates, ...rest }, span, `${what}覆盖`, 'full-coverage', 0.9)]
  })
}

function coveredAll(sentence: Worded): MetricReading[] {
  const { text, mask, dates } = sentence
  return [...mask.matchAll(coversAll)].flatMap((match) => {
    if (softened.test(match[0])) return []
    const span = spanOf(match)
    const words = trimIndicator(text, span, dates)
    return [all(sentence, span, text.slice(words.start, words.end), 'covers-all', 0.8)]
  })
}

function inspected(sentence: Worded): MetricReading[] {
  return [...sentence.mask.matchAll(inspectsAll)].flatMap((match) => {
    const span = spanOf(match)
    const indicator = sentence.text.slice(span.start, span.end)
    return softened.test(match[0]) ? [] : [all(sentence, span, indicator, 'inspects-all', 0.85)]
  })
}

function allOfThem(sentence: Worded): MetricReading[] {
  const { text, mask, dates, due } = sentence
  const everywhere = due.length > 0 ? [allThat, allOf, allDone, doneWithAll] : [allThat, allOf, allDone]
  return everywhere.flatMap((pattern) =>
    [...mask.matchAll(pattern)].flatMap((match) => {
      if (softened.test(match[0])) return []
      const span = spanOf(match)
      const { of, what } = match.groups as { of: string; what: string }
      // 督促…将问题全部整改到位: of no thing that could be counted
      if (pattern === allDone ? /[将把对]/.test(of) : /^[将把对][^将把]*$/.test(of)) return []
      const at = mask.indexOf(of, span.start)
      const words = trimIndicator(text, { start: at, end: at + of.length }, dates)
      const predicate = mask.startsWith(what, span.start)
        ? what
        : text.slice(span.end - what.length, span.end)
      return [
        all(
          sentence,
          span,
          `${predicate}的${text.slice(words.start, words.end).replace(/^实现/, '')}`,
          'all-of-them',
          0.88,
        ),
      ]
    }),
  )
}

function those(sentence: Worded): MetricReading[] {
  return [...sentence.mask.matchAll(allOfThose)].flatMap((match) => {
    const span = spanOf(match)
    const { what } = match.groups as { what: string }
    // 费用全部纳入工伤保险基金支付范围 is what is paid
    if (softened.test(match[0]) || /的|基金|支付|报销|保险|医保|补[助贴]/.test(what)) return []
    const indicator = sentence.text.slice(span.end - what.length, span.end)
    return [all(sentence, span, indicator, 'all-of-those', 0.8)]
  })
}

function circles({ mask, due, context }: Worded): MetricReading[] {
  return [...mask.matchAll(circle)].flatMap((match) => {
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

function all(
  { mask, due, context }: Worded,
  span: Span,
  indicator: string,
  rule: string,
  confidence: number,
): MetricReading {
  const deadline = deadlineAt(due, span, span.end, laterDate(mask, due, span) ?? context.governing)
  return { ...empty, span, indicator, comparator: 'EQ', target: 100, unit: '%', deadline, confidence, rule }
}

export const empty = { targetMax: null, baseline: null, per: null, scope: null } as const

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** …全部设立发热哨点诊室,…在2020年9月底前完成: the date follows in a later clause. */
function laterDate(mask: string, due: readonly DateMention[], { end }: Span): string | null {
  const date = due.find((one) => one.span.start >= end)
  return date && /^(?:全部|全面|基本)?(?:完成|建成|实现|到位)/.test(mask.slice(date.span.end))
    ? date.until
    : null
}
