import { matchesOf } from '../../../text/matches.ts'
import {
  beforeTheClause,
  indicatorOnTheLeft,
  objectAfter,
  type Place,
  respectively,
  type Shape,
  withParent,
} from '../metric-place.ts'
import { isOf } from '../quantities/quantities.ts'
import { isPartOfTime } from '../time-limits.ts'
import { withSubject } from '../words/indicator-subject.ts'
import { endsAsIndicator } from '../words/metric-patterns.ts'
import { perOf } from '../words/per-words.ts'

/** 人均预期寿命达到78.03岁, 担保费率原则上不超过1%, 满意度达到90%以上 */
export const level: Shape = (place) => {
  const { comparison, quantity } = place
  if (comparison.kind !== 'level' && comparison.kind !== 'limit' && !isOwed(place)) return null
  const found =
    secondOfList(place) ?? indicatorOnTheLeft(place) ?? beforeTheClause(place) ?? saidBefore(place)
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
    isOf(quantity, 'count', 'people') &&
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
  const clauses = matchesOf(mask.slice(0, clause.start), /[^,。;:]+(?=[,;:])/gu)
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

/** 漏损率控制在12%以内;到2020年,控制在10%以内: what is measured was said with the number before. */
function saidBefore({ mask, previous, clause, quantity, left }: Place): Found | null {
  // 新增道路10条,总计|达20条: with those there are
  if (previous && /^(?:总计|合计|共计|总数|总量)$/.test(left) && mask.charAt(clause.start - 1) === ',')
    return {
      words: { start: clause.start, end: quantity.span.start },
      indicator: `${previous.indicator}(${left})`,
    }
  return previous && /^[、,]?(?:[█到至力争、和\s]|每年|用?[\d一二两三四五]{1,2}年内?)*$/.test(left)
    ? { words: { start: clause.start, end: quantity.span.start }, indicator: previous.indicator }
    : null
}

/** 加快3个既有园区和|至少1个科创园区的提质增效: what stands on the left is counted by its own number. */
function secondOfList(place: Place): Found | null {
  if (!/\d[^,。;:\d]*[和与及]$/u.test(place.left)) return null
  const words = objectAfter(place)
  const indicator = place.text.slice(words.start, words.end)
  return indicator.length >= 2 ? { words, indicator } : null
}

interface Found {
  readonly words: { start: number; end: number }
  readonly indicator: string
}
