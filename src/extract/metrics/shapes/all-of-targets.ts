import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { DateMention } from '../../dates/date-mention.ts'
import type { MetricReading } from '../metric-mention.ts'
import { trimIndicator } from '../words/indicator-words.ts'
import { metricCues } from '../words/metric-cues.ts'
import { all, softened, spanOf, type Worded } from '../words/worded.ts'

/** 全部乡镇卫生院达到国家基本标准, 所有公立医院均设立. */
const allThat =
  /(?<=^|[,。;:█]|力争|确保|推动)(?:全部|所有)(?<of>[^,。;:\d]{2,40}?)(?:均|都|要|应|全部|力争)*(?<what>得到(?:\p{Script=Han}{2})?(?:解决|保障|落实|治理|整治|救助|改善)|(?:达到?|设立|建成|配备|实现|通过|纳入|接入)[^,。;:\d]{3,40})/gu
/** 2025年底前|全国所有试点地区均需开展垃圾分类: what all of them are to do by a day, and nothing but that. */
const allDo =
  /(?<=^|[,。;:█]|[底末]前?|全[国省市县区])(?:全部|所有)(?<of>[^,。;:\d]{2,30}?)(?:均|都)(?:应当?|要|需|须|必须|将|能)?(?:全部|全面)?(?<what>(?:开展|启动|开通|完成|建立|落实|实施|制定|出台|使用|采用|具备)[^,。;:\d的]{2,24})(?=$|[,。;])/gu
/** 淘汰全部国三柴油货车, by a day */
const doneWithAll =
  /(?<=^|[,。;:█])(?<what>淘汰|完成|取缔|关停|消除|拆除|关闭|改造|建成)(?:全部|所有)(?<of>[^,。;:\d]{3,40})/gu
/** 到█全面消除义务教育阶段56人以上大班额, by a day */
const endsAll =
  /(?<=^|[,。;:█])(?:前|底|末)*(?<what>全面(?:消除|淘汰|取缔|消灭))(?<of>[^,。;:]{3,40})(?=$|[,。;])/gu
/** █前推广至全部规模以上企业, by a day */
const broughtToAll =
  /(?<=^|[,。;:█])(?:前|底|末)*(?<what>推广|扩大|延伸|拓展|覆盖)[到至](?:全部|所有)(?<of>[^,。;:\d]{3,40})/gu
/** 以前要, 并: what stands between a comma or a date and 全部. */
const led =
  '(?<=[,;█])(?:(?:\\p{Script=Han}{1,3}节|汛期|雨季|入冬|开学|年关)(?=[前之以])|以前|之前|前|底|末|在█+|且|并|应|要|须|均|在|必须|使其)*全部'

/** 秋季作业|在土壤封冻前; 必须在2007年春节前, of which no name is left: by when, that is no date. */
const beforeThen = /(?:[在于][^在于,]{2,12}|^[^,]{0,10}节)(?:之|以)?前$/u
/** 要尽快, 应于: at the end of a name. */
const leads = /(?:要|应当?|须|需|将|必须|务必|尽快|均|都|一律|按期|按要求|如期|[在于])+$/u

let patterns: { readonly toAll: RegExp; readonly done: RegExp; readonly those: RegExp } | undefined

/** 卫生服务中心全部设立发热哨点诊室, 老人居室要全部安装完成: what is done with all of something, by verbs of the gazetteer. */
function allOf() {
  const { toAll, doneWith } = metricCues()
  patterns ??= {
    // █前全部完成建设任务, 且全部达到二级标准, █以前要全部建成投产: of what the clause before says
    those: new RegExp(
      `${led}(?<what>${toAll}[^,。;:\\d]{2,30}|\\p{Script=Han}{0,4}${doneWith})(?=$|[,。;])`,
      'gu',
    ),
    toAll: new RegExp(`(?<of>[^,。;:]{3,60})全部(?<what>${toAll}(?![率者])[^,。;:]{2,40})`, 'gu'),
    done: new RegExp(
      `(?<=^|[,。;:])(?<of>[^,。;:]{3,60})全部(?<what>(?:按照?[^,。;:\\d]{2,14})?[^,。;:\\d的]{0,6}${doneWith})(?=$|[,。;])`,
      'gu',
    ),
  }
  return patterns
}

/** Of all of what things something is set: with 全部 and 所有, and the verbs of the gazetteer. */
export function allOfTargets(sentence: Worded): MetricReading[] {
  const them = allOfThem(sentence)
  const apart = ({ span }: MetricReading) =>
    !them.some((known) => known.span.start < span.end && known.span.end > span.start)
  return [...them, ...those(sentence).filter(apart)]
}

function allOfThem(sentence: Worded): MetricReading[] {
  const { mask, due } = sentence
  const { toAll, done } = allOf()
  const things = [...matchesOf(mask, done), ...matchesOf(mask, toAll)].filter(
    ({ groups }) => !counted.test(groups!.of!),
  )
  const said = [allThat, ...(due.length > 0 ? [allDo, doneWithAll, broughtToAll, endsAll] : [])]
  const found = [
    ...said.flatMap((pattern) => matchesOf(mask, pattern).map((match) => namedAfter(sentence, match))),
    ...things.map((match) => namedBefore(sentence, match)),
  ].filter((one) => one !== null)
  return found.filter(
    ({ span }, at) =>
      !found.slice(0, at).some((known) => known.span.start < span.end && known.span.end > span.start),
  )
}

/** 142项|全部落地, 118个薄弱村|全部摘帽: the number says how many. */
const counted =
  /\d万?[个家所项处座条户辆台支件名人]$|^(?:确保|推动|实现|力争|使)?\d[\d.]*万?[个家所项处座条户辆台支件名](?!以[上下])/

/** 全部乡镇卫生院达到国家基本标准, 淘汰全部国三柴油货车 */
function namedAfter(sentence: Worded, match: RegExpExecArray): MetricReading | null {
  const { text, mask, dates } = sentence
  const { of, what } = match.groups as { of: string; what: string }
  if (softened.test(match[0]) || /^对[^将把]*$/.test(of)) return null
  const start = mask.indexOf(of, match.index)
  const words = trimIndicator(text, { start, end: start + of.length }, dates)
  return all(
    sentence,
    spanOf(match),
    `${what}的${text.slice(words.start, words.end).replace(/^实现/, '')}`,
    'all-of-them',
    0.88,
  )
}

/** 2018年底前各省全部出台标准, 报废气瓶要全部去功能化处理 */
function namedBefore(sentence: Worded, match: RegExpExecArray): MetricReading | null {
  const { text, mask, dates } = sentence
  const { of, what } = match.groups as { of: string; what: string }
  // 推动规模以上企业全部完成自评: what is pushed is yet all of them
  if (softened.test(match[0].replace(/^推[动进]/, '')) || isHandled(of, what)) return null
  const span = spanOf(match)
  const until = mask.lastIndexOf('全部', span.end - what.length)
  const words = trimIndicator(
    text,
    withoutDates(text, dates, { start: mask.indexOf(of, span.start), end: until }),
    dates,
  )
  const named = text
    .slice(words.start, words.end)
    .replace(/^.*\d[.、](?=\p{Script=Han})/u, '')
    .replace(/^(?:实现|推动|推进|[将把])/u, '')
    .replace(beforeThen, '')
    .replace(leads, '')
  if (named.length < 3) return null
  return all(sentence, span, `${text.slice(span.end - what.length, span.end)}的${named}`, 'all-of-them', 0.88)
}

/** 督促…将问题全部整改到位, 对…全部纳入医保: of no things that could be counted, or who is paid for. */
function isHandled(of: string, what: string): boolean {
  if (/^对[^将把]*$/.test(of)) return true
  if (!/[将把](?!军)/.test(of)) return false
  return (
    /问题|线索|符合|费用|经费|收入|督促|责令/.test(of) ||
    /的|基金|支付|报销|保险|医保|低保|救助|保障|补[助贴]/.test(what)
  )
}

/** 2018年底前|各省(区、市), 除险加固任务|要在2010年底以前: the dates around are no part of the name. */
function withoutDates(text: string, dates: readonly DateMention[], { start, end }: Span): Span {
  const inside = dates.filter(({ span }) => span.start >= start && span.end <= end)
  const last = inside.at(-1)
  const trails =
    last !== undefined &&
    /^(?:以前|之前|前|底前?|末)?(?:要|应|须|均|都|将)?$/.test(text.slice(last.span.end, end))
  const first = trails ? inside.at(-2) : last
  const from = first ? first.span.end : start
  const lead = /^(?:以前|之前|底前|前|底|末)?[,、]?/.exec(text.slice(from, end))![0].length
  return { start: first ? from + lead : from, end: trails ? last.span.start : end }
}

function those(sentence: Worded): MetricReading[] {
  return matchesOf(sentence.mask, allOf().those).flatMap((match) => {
    const span = spanOf(match)
    const { what } = match.groups as { what: string }
    // 费用全部纳入工伤保险基金支付范围 is what is paid
    if (softened.test(match[0]) || /^(?!换成|改用|更换)[^,]*的|基金|支付|报销|保险|医保|补[助贴]/.test(what))
      return []
    const words = sentence.text.slice(span.end - what.length, span.end)
    const indicator = words.length < 8 ? `${words}${thingBefore(sentence, span.start)}` : words
    // 9月底前全部完成: of what the clause before sets with a number of its own
    if (indicator === '完成') return []
    return [all(sentence, span, indicator, 'all-of-those', 0.8)]
  })
}

/** 2002年底以前形成的拖欠,要在今年12月底前|全部解决: in brackets the clause before, where it can be a name. */
function thingBefore({ text, mask }: Worded, at: number): string {
  const from = mask.slice(0, at).search(/[^,;。:]*[,;][^,;。:]*$/u)
  if (from < 0) return ''
  const { start, end } = trimIndicator(text, { start: from, end: mask.indexOf(',', from) }, [])
  const words = text.slice(start, end)
  return words.length >= 3 &&
    words.length <= 30 &&
    /的\p{Script=Han}{1,10}$/u.test(words) &&
    !/\d[^\d年月日]/.test(words)
    ? `(${words})`
    : ''
}
