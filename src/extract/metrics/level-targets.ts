import type { Comparator } from '../../domain/metric.ts'
import { withSubject } from './indicator-subject.ts'
import { endsAsIndicator } from './metric-patterns.ts'
import {
  beforeTheClause,
  indicatorOnTheLeft,
  objectAfter,
  type Place,
  respectively,
  type Shape,
  withParent,
} from './metric-place.ts'
import { perOf } from './per-words.ts'
import { isPartOfTime, supplied } from './time-limits.ts'

/** 人均预期寿命达到78.03岁, 担保费率原则上不超过1%, 满意度达到90%以上 */
export const level: Shape = (place) => {
  const { comparison, quantity } = place
  if (comparison.kind !== 'level' && comparison.kind !== 'limit' && !isOwed(place)) return null
  const found = indicatorOnTheLeft(place) ?? beforeTheClause(place) ?? saidBefore(place)
  if (!found) return null
  const indicator =
    sizeOfThing(place, found.indicator) ??
    verbWithObject(place, found.indicator) ??
    measuredThere(place, found.indicator) ??
    withSubject(place, withParent(place, found.indicator))
  return {
    comparator: comparison.comparator,
    // 每个支援医院每年选派不少于4个批次,总人数不少于20人次: both for each hospital and year
    per: perOf(place) ?? (/^总/.test(indicator) ? (place.previous?.per ?? null) : null),
    words: found.words,
    confidence: comparison.kind === 'level' ? 0.96 : 0.93,
    rule: quantity.max === null ? `level-${comparison.kind}` : 'level-range',
    ...ofWhole(place, respectively(place, indicator)),
  }
}

/** 女干部应有|1名以上: that there be so many. */
function isOwed({ mask, left, comparison, quantity }: Place): boolean {
  return (
    comparison.kind === 'bare' &&
    /(?:count|people)/.test(quantity.family ?? '') &&
    /.{2}(?:应当?|必?须|要)$/u.test(left) &&
    mask[quantity.span.start - 1] === '有'
  )
}

/** 控制作业时长,其中小学、初中分别不超过1小时、2小时: of what, which the clause before says. */
function ofWhole(
  place: Place,
  { indicator, waiting }: ReturnType<typeof respectively>,
): ReturnType<typeof respectively> {
  const whole =
    place.previous === null && /^其中/.test(place.left) ? beforeTheClause(place)?.indicator : undefined
  if (whole === undefined) return { indicator, ...(waiting && { waiting }) }
  return { indicator: `${indicator}(${whole})`, waiting: (waiting ?? []).map((item) => `${item}(${whole})`) }
}

/** 非文盲人数,除…以外,在农村达到95%以上: 非文盲人数(在农村). */
function measuredThere({ mask, clause, text }: Place, indicator: string): string | null {
  if (!/^在[^的]{2,8}$/u.test(indicator)) return null
  const clauses = [...mask.slice(0, clause.start).matchAll(/[^,。;:]+(?=[,;:])/gu)]
  const named = clauses.findLast(
    ({ 0: words }) => words.length > 3 && words.length < 60 && endsAsIndicator().test(words),
  )
  return named ? `${text.slice(named.index, named.index + named[0].length)}(${indicator})` : null
}

/** 具备|超过1000条航线, 支撑|超万架飞行器: a verb alone measures nothing; its object does. */
function verbWithObject(place: Place, indicator: string): string | null {
  if (!onlyVerb.test(indicator)) return null
  const { start, end } = objectAfter(place)
  return end - start >= 2 ? indicator + place.text.slice(start, end) : null
}
const onlyVerb = /^(?:具备|拥有|形成|支持|支撑|服务|吸引|集聚|汇聚|覆盖|带动|开通|运营|储备|聚集)$/

/** 设立规模不低于10亿元的产业基金: 产业基金规模; 在合适位置提供建筑面积不少于2000平方米的用房: 用房建筑面积. */
function sizeOfThing({ right }: Place, indicator: string): string | null {
  const size =
    /(?:^(?:设立|组建|建立|打造|建设|形成|发起设立)|提供|预留|配建|配置|配套建设)(?<size>总?规模|总额|(?:建筑|使用|用地|占地)?面积)$/u.exec(
      indicator,
    )?.groups?.size
  const thing = /^的(?<thing>[^,。;:、\d]{2,20})/u.exec(right)?.groups?.thing
  return size && thing ? `${thing}${size}` : null
}

/** 控制每节课时间,其中小学在20分钟以内: 小学(每节课时间). */
export const eachWithin: Shape = (place) => {
  if (!isPartOfTime(place)) return null
  const part = /(?<part>\p{Script=Han}{2,8})在$/u.exec(place.left.replace(/^[、和及]?(?:其中)?/u, ''))!
    .groups!.part!
  const whole = /(?:控制|安排)?(?<what>[^,。;:]{2,20}),$/u.exec(place.mask.slice(0, place.clause.start))!
    .groups!.what!
  const start = place.from + place.left.length - 1 - part.length
  return {
    indicator: `${part}(${whole})`,
    comparator: 'LTE',
    words: { start, end: place.quantity.span.end },
    confidence: 0.88,
    rule: 'each-within',
  }
}

/** 建立不低于常住人口10天供应量的成品粮油储备 */
export const supplyFor: Shape = (place) => {
  const { left, right, comparison, quantity } = place
  const lasts = quantity.family === 'time' ? supplied.exec(right)?.[0] : undefined
  if (lasts === undefined) return null
  const thing = /^的(?<thing>[^,。;:、\d]{2,20})/u.exec(right.slice(lasts.length))?.groups?.thing
  const indicator = thing ?? indicatorOnTheLeft(place)?.indicator
  if (indicator === undefined) return null
  const least = /不(?:得|应|能)?(?:低|少)于[^,。;:\d]{0,14}$/.test(left)
  if (!least && comparison.comparator === 'EQ') return null
  return {
    indicator,
    comparator: least ? 'GTE' : comparison.comparator,
    words: { start: quantity.span.start, end: quantity.span.end + lasts.length + (thing?.length ?? -1) + 1 },
    confidence: 0.85,
    rule: 'supply-for',
  }
}

/** 设立总规模100亿元的产业引导基金: how large it is to be. */
export const fundOf: Shape = (place) => {
  const { quantity, comparison, left, right, from } = place
  if (quantity.family !== 'money' || comparison.kind !== 'bare') return null
  const verb = /(?:设立|组建|发起|建立|成立)(?:首期|总|目标)?(?<size>规模|总额)$/u.exec(left)
  const thing = /^的(?<thing>[^,。;:、\d]{2,20}基金)/u.exec(right)?.groups?.thing
  if (!verb?.groups || thing === undefined) return null
  return {
    indicator: `${thing}${verb.groups.size}`,
    comparator: comparison.comparator,
    words: { start: from + verb.index, end: quantity.span.end + 1 + thing.length },
    confidence: 0.88,
    rule: 'build-fund',
  }
}

/** 地区生产总值增长7%左右, 利率下浮10%, 综合融资成本较2019年下降50个基点 */
export const change: Shape = (place) => {
  const { comparison, right } = place
  if (
    comparison.kind !== 'change' ||
    !/^(?:$|[、,。;:)和及与并]|的(?:目标|政策|要求|任务|水平))/u.test(right)
  )
    return null
  const found = indicatorOnTheLeft(place) ?? beforeTheClause(place)
  if (!found) return null
  const indicator = withParent(place, found.indicator)
  return {
    comparator: comparison.comparator,
    words: found.words,
    confidence: 0.95,
    rule: 'change',
    ...respectively(place, indicator),
  }
}

/** 产前筛查机构县(市、区)覆盖率100%, 产业规模2000亿元, 公园建设项目共计9个 */
export const measured: Shape = (place) => {
  const { comparison, left, right, quantity } = place
  if (comparison.kind !== 'bare' || quantity.han) return null
  const total = /(?:共计|总计|合计)$/.test(left)
  if (!total && !endsAsIndicator().test(left) && !isListedAim(place)) return null
  if (/^的(?!目标|要求|任务)/.test(right)) return null
  const found = indicatorOnTheLeft(place) ?? (total ? thingAfter(place) : null)
  if (!found) return null
  return {
    comparator: movedBy(place) ?? comparison.comparator,
    words: found.words,
    confidence: 0.9,
    rule: 'measured',
    ...respectively(place, withSubject(place, withParent(place, found.indicator))),
  }
}

/** 对受影响的企业降低综合费率|0.5个百分点: by how much, as the points say. */
function movedBy({ left, quantity }: Place): Comparator | null {
  const verb =
    quantity.unit === '个百分点' &&
    /(?:(?<down>降低|下调|压降|压减|减少)|提高|提升|上调|增加)[^,。;:]{2,16}$/u.exec(left)
  return verb ? (verb.groups!.down ? 'DECREASE' : 'INCREASE') : null
}

/** 力争生猪出栏25万头,腊肉加工3000吨: what is listed after 力争 needs no word that measures. */
function isListedAim({ mask, quantity, previous, right, left }: Place): boolean {
  return (
    previous !== null &&
    !previous.verb &&
    /^[、,]?[^,。;:]{3,16}$/.test(left) &&
    /^(?:以上)?(?:$|[、,。;])/.test(right) &&
    /力争|确保|争取/.test(mask.slice(0, quantity.span.start))
  )
}

/** 对在运营的敬老院实施适老化改造,2022年底前完成80%以上: how much of it is to be done by then. */
export const shareDone: Shape = (place) => {
  const { quantity, comparison, left, right } = place
  if (quantity.family !== 'share' || comparison.kind === 'change' || right !== '') return null
  if (!/^[█到在于前底末]+(?:要|应|须|力争)?(?:完成|改造|建成|达到)?$/u.test(left)) return null
  const before = beforeTheClause(place)
  if (!before || endsAsIndicator().test(before.indicator)) return null
  return {
    indicator: before.indicator,
    comparator: comparison.comparator,
    words: before.words,
    confidence: 0.8,
    rule: 'share-done',
  }
}

/** 漏损率控制在12%以内;到2020年,控制在10%以内: what is measured was said with the number before. */
function saidBefore({ previous, clause, quantity, left }: Place): Found | null {
  return previous && /^[、,]?(?:[█到至力争\s]|用?[\d一二两三四五]{1,2}年内?)*$/.test(left)
    ? { words: { start: clause.start, end: quantity.span.start }, indicator: previous.indicator }
    : null
}

interface Found {
  readonly words: { start: number; end: number }
  readonly indicator: string
}

/** 完成…50万亩,2021年完成60万亩: the same again, with another date. */
export const sameAgain: Shape = (place) => {
  const { previous, left, right, quantity, comparison } = place
  if (!previous || comparison.kind !== 'bare' || !/^(?:$|[、,。;])/u.test(right)) return null
  if (!/█/.test(place.mask.slice(place.clause.start, quantity.span.start))) return null
  if (!/^[█到至力争\s]*(?:完成|实现|新增|建成|达到|培训|改造)?$/u.test(left)) return null
  return {
    indicator: previous.indicator,
    comparator: comparison.comparator,
    words: { start: place.clause.start, end: quantity.span.end },
    ...(previous.verb ? { verb: previous.verb } : {}),
    confidence: 0.85,
    rule: 'same-again',
  }
}

/** 推进…,共计15.19平方公里海绵城市建设达标评估: the sum of what a list named. */
function thingAfter(place: Place): { words: { start: number; end: number }; indicator: string } | null {
  const words = objectAfter(place)
  const indicator = place.text.slice(words.start, words.end)
  return indicator.length >= 2 ? { words, indicator } : null
}

/** 按照服务人口1-1.5‰配备: so many of those served. */
export const provided: Shape = (place) => {
  const { left, right, quantity, comparison, text, from } = place
  if (quantity.unit !== '‰' && quantity.unit !== '%') return null
  const provides = /^(?:的(?:比例|标准))?(?<what>(?:配备|配置|设置|安排|招录|招用|预留)[^,。;:]{0,20})/u.exec(
    right,
  )
  if (!provides) return null
  const found =
    /^(?<what>[^,。;:]{2,30}?)(?:以[^,。;:]{1,12}为单位)?(?:按照?|以)(?<per>[^,。;:]{0,12})$/u.exec(
      left,
    )?.groups
  if (!found) return null
  return {
    indicator: text.slice(from, from + found.what!.length) + provides.groups!.what!,
    comparator: comparison.comparator,
    per: found.per || null,
    words: { start: from, end: quantity.span.end },
    confidence: 0.85,
    rule: 'provided',
  }
}

/**
 * 按照不低于总建筑面积2%的比例配建养老服务用房, 按照每百户30平方米的标准建设, 辅导员按不低于1:200的比例配备: by what standard something is
 * provided.
 */
export const byStandard: Shape = (place) => {
  const { left, right, quantity, comparison, from } = place
  const use =
    /^(?<by>的(?:比例|标准|规模))?(?<verb>配建|配置|配备|配套|建设|修建|预留|安排|设置|提取|计提|落实)(?<thing>[^,。;:]{0,24})/u.exec(
      right,
    )
  const by = /按照?(?<cue>不低于|不少于|不高于|不超过)?(?<base>[^,。;:\d]{0,20}?)的?$/u.exec(left)
  if (!use?.groups || !by?.groups) return null
  const { cue, base } = by.groups
  const per = perOf(place)
  if (cue === undefined && comparison.kind !== 'limit' && per === null) return null
  if (use.groups.by === undefined && cue === undefined && comparison.kind !== 'limit') return null
  const owner = use.groups.thing!.length < 2 ? indicatorOnTheLeft(place, from + by.index) : null
  if (use.groups.thing!.length < 2 && !owner) return null
  const what = owner ? owner.indicator + use.groups.verb! : use.groups.verb! + use.groups.thing!
  const comparator = cue === undefined ? comparison.comparator : /低|少/.test(cue) ? 'GTE' : 'LTE'
  const end = quantity.span.end + use[0].length
  return {
    indicator: `${what}${cue && base ? `(占${base})` : ''}`,
    comparator,
    per,
    words: { start: owner?.words.start ?? from + by.index, end },
    confidence: 0.85,
    rule: 'by-standard',
  }
}

/** 设置不少于停车泊位总数百分之二的无障碍停车泊位: how large a part of others is provided. */
export const providedPart: Shape = (place) => {
  const { left, right, quantity, from } = place
  const found =
    /(?<verb>设置|配备|配置|配建|安排|预留|建设)(?<cue>不(?:少|低|高)于|不超过)(?<base>[^,。;:\d]{2,20}?)的?$/u.exec(
      left,
    )
  const thing = /^的(?<thing>[^,。;:\d]{2,20})/u.exec(right)?.groups?.thing
  if (quantity.family !== 'share' || !found?.groups || !thing) return null
  const { verb, cue, base } = found.groups
  return {
    indicator: `${verb}${thing}(占${base})`,
    comparator: /低|少/.test(cue!) ? 'GTE' : 'LTE',
    words: { start: from + found.index, end: quantity.span.end + 1 + thing.length },
    confidence: 0.85,
    rule: 'provided-part',
  }
}

/** 以2.5公里服务半径为宜 */
export const advised: Shape = (place) => {
  const { left, right, text, quantity } = place
  const what = /^(?<what>[^,。;:]{2,20})为宜/u.exec(right)?.groups?.what
  if (!what || !/以$/.test(left)) return null
  const at = quantity.span.end
  return {
    indicator: text.slice(at, at + what.length),
    comparator: 'APPROX',
    words: { start: at, end: at + what.length },
    confidence: 0.8,
    rule: 'advised',
  }
}

/** 货物贸易、对外投资分别占比达30%、20%; 分别增长5%、6.5%: the comparing words are said once. */
export const shared: Shape = (place) => {
  const { previous, quantity, mask, from } = place
  if (
    !previous ||
    from === place.clause.start ||
    !/^(?:以上|左右)?(?:[、,]|和|及|与|以及)?$/.test(mask.slice(from, quantity.span.start))
  )
    return null
  const [indicator, ...waiting] = previous.waiting ?? []
  if (indicator === undefined) return null
  return {
    indicator,
    waiting,
    comparator: quantity.after
      ? place.comparison.comparator === 'EQ'
        ? previous.comparator
        : previous.comparator
      : previous.comparator,
    words: { start: quantity.span.start, end: quantity.span.end },
    confidence: 0.92,
    rule: 'shared-comparison',
  }
}
