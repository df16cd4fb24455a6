import type { Span } from '../domain/evidence.ts'
import type { DateMention } from './date-mention.ts'
import { deadlineAt } from './governing-date.ts'
import { trimIndicator } from './indicator-words.ts'
import { metricCues } from './metric-cues.ts'
import type { MetricReading, SentenceContext } from './metric-mention.ts'

/** 积极推进…全覆盖, 基本实现: softened, then it is a direction and not a target. */
const softened =
  /积极推进|加快推进|逐步|基本(?=实现|全|达到|建成|完成|形成)|推动|探索|鼓励|有条件|稳步|扩大|拓展/
/** 实现县域医共体全覆盖, 中医药综合服务区全覆盖 */
const covered = /(?<what>[^,。;:]{2,60}?)(?:实现)?(?<mark>(?:10{2}%|全面?)覆盖)(?=$|[,。;:、█)]|并|和)/gu
/** 远程医疗覆盖全部乡镇卫生院 */
const coversAll = /(?<what>[^,。;:]{2,30}覆盖(?:全部|所有)[^,。;:]{2,40})/gu
/** 全部乡镇卫生院达到国家基本标准, 所有公立医院均设立 */
const allThat =
  /(?<=^|[,。;:█])(?:全部|所有)(?<of>[^,。;:\d]{3,40}?)(?:均|都|要|应|全部)*(?<what>(?:达到|设立|建成|配备|实现)[^,。;:\d]{3,40})/gu
/** 乡镇卫生院、社区卫生服务中心全部设立发热哨点诊室 */
const allOf = /(?<of>[^,。;:\d█]{4,60})全部(?<what>(?:达到|设立|建成|配备|实现|设置|开设)[^,。;:\d]{3,40})/gu
/** 15分钟健康服务圈, 30分钟重点疾病救治服务圈, 一刻钟便民生活圈 */
const circle =
  /(?<verb>构建|形成|打造|建成|建设|完善|构筑|推进|实现)?(?<place>[^,。;:\d“"]{0,12})["“]?(?<time>\d{1,3})分钟["”]?(?<what>[^,。;:]{0,16}圈)/gu
/** 孕产妇死亡率进一步降低, 诊疗总量的比例逐步提高 */
const moves =
  /(?<what>[^,。;:█]{2,60})(?:要|应|将)?(?:逐步|稳步|逐年|持续|不断|进一步|明显|显著|大幅|稳定|有效)(?:地)?(?<way>提[高升]|增[加长]|上升|扩大|降低|下降|减少)(?=$|[,。;:、])/gu
/** 提高医务性收入占比, 提高医保基金使用绩效 */
const move =
  /(?:^|[,。;:、█]|适当|不断|逐步|稳步|持续|进一步|有效)(?<way>提[高升]|增加|加大|扩大|降低|减少)(?<what>[^,。;:、█\d]{2,40}?)(?=$|[,。;:、])/gu

/** Targets that are set in words: 全覆盖 is 100 %, 逐步提高 a direction without a number. */
export function readWordTargets(
  sentence: string,
  mask: string,
  dates: readonly DateMention[],
  due: readonly DateMention[],
  context: SentenceContext,
  read: readonly MetricReading[],
): MetricReading[] {
  const found: MetricReading[] = []
  const add = (
    span: Span,
    words: Span | string,
    rest: Pick<MetricReading, 'comparator' | 'target' | 'unit' | 'confidence' | 'rule'>,
  ) => {
    if (
      [...read, ...found].some(
        (one) =>
          one.span.start < span.end &&
          one.span.end > span.start &&
          (one.target === rest.target || rest.target === null),
      )
    )
      return
    const indicator = typeof words === 'string' ? words : sentence.slice(words.start, words.end)
    if (indicator.length < 3) return
    found.push({
      span,
      indicator,
      targetMax: null,
      baseline: null,
      per: null,
      scope: null,
      deadline: deadlineAt(due, span, span.end, laterDate(mask, due, span) ?? context.governing),
      ...rest,
    })
  }
  const clause = (match: RegExpMatchArray): Span => ({
    start: match.index!,
    end: match.index! + match[0].length,
  })
  const all = { comparator: 'EQ', target: 100, unit: '%' } as const
  const fact = /(?:已|实现了|达到了)/

  if (context.setting === 'plan' && !fact.test(mask)) {
    for (const match of mask.matchAll(covered)) {
      if (softened.test(match[0]) || metricCues().fact.test(match[0])) continue
      const span = clause(match)
      const what = trimIndicator(
        sentence,
        { start: span.start, end: span.end - match.groups!.mark!.length },
        dates,
      )
      const without = sentence.slice(what.start, what.end).replace(/实现$/, '').replace(/^形成/, '')
      if (without.length >= 3)
        add(span, `${without}覆盖`, { ...all, confidence: 0.85, rule: 'full-coverage' })
    }
    for (const match of mask.matchAll(coversAll)) {
      if (softened.test(match[0])) continue
      const span = clause(match)
      add(span, trimIndicator(sentence, span, dates), { ...all, confidence: 0.7, rule: 'covers-all' })
    }
    for (const pattern of [allThat, allOf])
      for (const match of mask.matchAll(pattern)) {
        if (softened.test(match[0])) continue
        const span = clause(match)
        const { of, what } = match.groups!
        const at = mask.indexOf(of!, span.start)
        const words = trimIndicator(sentence, { start: at, end: at + of!.length }, dates)
        add(
          span,
          `${sentence.slice(span.end - what!.length, span.end)}的${sentence.slice(words.start, words.end)}`,
          { ...all, confidence: 0.75, rule: 'all-of-them' },
        )
      }
    for (const match of mask.matchAll(circle)) {
      if (
        !match.groups!.verb ||
        /结合|围绕|依托/.test(mask.slice(Math.max(0, match.index! - 12), match.index!))
      )
        continue
      const span = clause(match)
      const { place, what, time, verb } = match.groups!
      add({ start: span.start, end: span.end }, `${place}${what}`, {
        comparator: 'LTE',
        target: Number(time),
        unit: '分钟',
        confidence: 0.8,
        rule: `circle-${verb ? 'built' : 'named'}`,
      })
    }
  }
  if (context.setting !== 'plan') return found
  const measurable = /(?:(?<!效|利)率|比例|占比|比重|满意度|使用绩效|覆盖面|增速|浓度)$/
  for (const match of mask.matchAll(moves)) {
    const what = match.groups!.what!.replace(/(?:逐步|稳步|逐年|持续|不断|进一步|要|应|将)+$/, '')
    if (/\d/.test(what) && !/^\d+岁|[、]\d+岁/.test(what)) continue
    const span = clause(match)
    for (const item of itemsOf(what)) {
      if (!measurable.test(item.words)) continue
      const start = span.start + item.at
      const words = trimIndicator(sentence, { start, end: start + item.words.length }, dates)
      const indicator = sentence.slice(words.start, words.end)
      if (indicator.length >= 3)
        found.push(
          direction(indicator, match.groups!.way!, span, deadlineAt(due, span, span.end, context.governing)),
        )
    }
  }
  for (const match of mask.matchAll(move)) {
    const what = match.groups!.what!
    if (!measurable.test(what) || /^(?:到|至|了)/.test(what)) continue
    const span = clause(match)
    const start = span.end - what.length
    found.push(
      direction(
        sentence.slice(start, span.end),
        match.groups!.way!,
        { start: start - match.groups!.way!.length, end: span.end },
        deadlineAt(due, span, span.end, context.governing),
      ),
    )
  }
  return found
}

/** …全部设立发热哨点诊室,…在2020年9月底前完成: the date follows in a later clause. */
function laterDate(mask: string, due: readonly DateMention[], { end }: Span): string | null {
  const date = due.find((one) => one.span.start >= end)
  return date && /^(?:全部|全面|基本)?(?:完成|建成|实现|到位)/.test(mask.slice(date.span.end))
    ? date.until
    : null
}

/** 孕产妇死亡率、婴儿死亡率 are two, 基层高级、中级卫生技术人才比例 is one. */
function itemsOf(words: string): { words: string; at: number }[] {
  const parts = words.split('、')
  if (parts.length === 1 || !parts.every((part) => /(?:率|比例|占比|比重|度)$/.test(part)))
    return [{ words, at: 0 }]
  let at = 0
  return parts.map((part) => {
    const item = { words: part, at }
    at += part.length + 1
    return item
  })
}

function direction(indicator: string, way: string, span: Span, deadline: string | null): MetricReading {
  const comparator = /降|减/.test(way) ? 'DECREASE' : 'INCREASE'
  return {
    span,
    indicator,
    comparator,
    target: null,
    targetMax: null,
    baseline: null,
    unit: null,
    per: null,
    scope: null,
    deadline,
    confidence: 0.6,
    rule: 'direction',
  }
}
