import { indicatorOnTheLeft, objectAfter, type Shape, withParent } from '../metric-place.ts'
import { isOf } from '../quantities/quantities.ts'
import type { UnitFamily } from '../quantities/units.ts'
import { metricCues } from '../words/metric-cues.ts'
import { endsAsIndicator, verbAtEnd } from '../words/metric-patterns.ts'
import { perOf } from '../words/per-words.ts'

/** What a target may count or measure; times, ages, grades and scores need a word that compares. */
const amounts: readonly UnitFamily[] = [
  'people',
  'households',
  'count',
  'area',
  'length',
  'volume',
  'mass',
  'energy',
  'money',
  'share',
]
const counted: readonly UnitFamily[] = ['people', 'households', 'count', 'area']

/** 围绕5个方面, 等6大中心, 在12个县, 共18条: what stands before a number that only says how many there are. */
const onlyTells =
  /(?:等|的|上述|以上|前述|其他|包括|包含|涵盖|涉及|其中|围绕|聚焦|针对|依托|按照?|依照|根据|通过|分为?|划分为?|共有?|共计|合计|总计|现有|拥有|具有|位于|占|约|近|在|对|为|从|由|于|以|把|将|被|第|前|上|下|这|那|各|每|是|组成|含|即|如|达|(?<![厨剩富])余|多|至|到|和|及|与|、|连续|较|比|超|过|▲|[█\d])$/
/** 重点, 计划, 累计: what leads to the verb and is no part of it. */
const leads = /^.*(?:重点|计划|力争|争取|累计|确保|两级|分别|共同|联合|择优|再|并|拟|需|将|要)(?=.{2})/u
/** 加强与1000家企业开展…合作: whom something is done with. */
const together = /^(?:(?:加强|推动|促进|支持)?(?:与|同|和)|.{0,6}完成对)$/

/**
 * 选拔100名正职后备人才, 解决7个行政村道路通畅问题: a number of things after words that end no list and name no
 * place. Whatever the verb is, in a sentence that aims it sets how many; `aimOf` asks for that aim.
 */
export const thingsAimed: Shape = (place) => {
  const { quantity, comparison, text, left, from } = place
  if (!isOf(quantity, ...counted) || quantity.han || comparison.kind === 'change') return null
  const trimmed = indicatorOnTheLeft(place)
  const partners = together.exec(left)
  if (!trimmed || (onlyTells.test(left) && !partners) || endsAsIndicator().test(left)) return null
  const object = objectAfter(place)
  const thing = text.slice(object.start, object.end)
  if (thing.length < 2 || metricCues().notBuilt.test(thing) || /^(?:[及以]|级|以[上下])/.test(thing))
    return null
  // 其余8村各|落实1处
  const verb = trimmed.indicator.replace(leads, '').replace(/^.*\d.*各(?=\p{Script=Han}{1,4}$)/u, '')
  if (verb.length > longestVerb || !/^\p{Script=Han}[^\d]*$/u.test(verb)) return null
  return {
    indicator: `${partners ? '' : verb}${thing}`,
    comparator: comparison.comparator,
    per: perOf(place),
    words: { start: from + left.length - verb.length, end: object.end },
    verb,
    confidence: 0.88,
    rule: 'things-aimed',
  }
}

/** 在6座公园先行启动试点: in how many places something is done. */
export const placesAimed: Shape = (place) => {
  const { quantity, left, right, text } = place
  if (!isOf(quantity, 'count', 'people') || quantity.han || !/(?:^|[█,择优先拟年])在$/u.test(left))
    return null
  const what =
    /^的?(?<what>[^,。;:]{2,24}?(?:先行|率先|分别)?(?:启动|开展|实施|推广|试点|建设|推行|部署)[^,。;:]{0,20})/u.exec(
      right,
    )?.groups?.what
  if (!what) return null
  const start = quantity.span.end + Number(right.startsWith('的'))
  const words = { start, end: start + what.length }
  return {
    indicator: text.slice(words.start, words.end),
    comparator: place.comparison.comparator,
    words,
    confidence: 0.75,
    rule: 'places-aimed',
  }
}

/** 停车位应100%建设充电设施, 75%以上科技人员落户企业, 覆盖全省50%规模以上企业: a share of those that do or get something. */
export const shareAimed: Shape = (place) => {
  const { quantity, comparison, left, right, text } = place
  if (
    quantity.unit !== '%' ||
    comparison.kind === 'change' ||
    /^的?(?:比例|标准|额度|幅度|股|为|是|来自|属)/.test(right)
  )
    return null
  const covers =
    /^(?<what>[^,。;:]{2,30}覆盖)(?:全[省市县区国]|(?:全[省市县区州])?(?:全部|所有)[^,。;:]{2,20}[和及、])?$/u.exec(
      left,
    )?.groups?.what
  const words = /^(?:的)?(?<what>\p{Script=Han}[^,。;:\d]{1,40})/u.exec(right)?.groups?.what
  if (!words || (!covers && words.length < 4) || (!covers && onlyTells.test(left))) return null
  const subject = covers ?? indicatorOnTheLeft(place)?.indicator ?? ''
  const end = quantity.span.end + right.indexOf(words) + words.length
  return {
    // 70%的乡镇至少有2家药店: what they have is another number, and said in full
    indicator: `${subject}${text.slice(end - words.length, words.endsWith('有') ? Math.min(place.clause.end, end + 30) : end)}`,
    comparator: comparison.comparator === 'EQ' && quantity.value !== 100 ? 'GTE' : comparison.comparator,
    words: { start: place.from, end },
    confidence: 0.85,
    rule: 'share-aimed',
  }
}

/** 水质100%达标, 行政村100%通硬化路: what all of something is to do or get. */
export const allAimed: Shape = (place) => {
  const { quantity, comparison, left, right, text } = place
  if (quantity.unit !== '%' || quantity.value !== 100 || comparison.kind !== 'bare') return null
  const what = /^\p{Script=Han}{2,16}$/u.exec(right)?.[0]
  const found = what && !/^(?:的|以[上下])/.test(what) ? indicatorOnTheLeft(place) : null
  if (!found || onlyTells.test(left)) return null
  const end = quantity.span.end + what!.length
  return {
    indicator: `${found.indicator}${text.slice(quantity.span.end, end)}`,
    comparator: 'EQ',
    words: { start: found.words.start, end },
    confidence: 0.85,
    rule: 'all-aimed',
  }
}

/** More than this is no verb but a clause. */
const longestVerb = 12

/** 实际利用外资600亿元以上, 瞪羚企业300家: what a sentence that aims names in front of a number at the end of a clause. */
export const amountAimed: Shape = (place) => {
  const { quantity, comparison, left, right, text } = place
  if (!isOf(quantity, ...amounts) || quantity.han || comparison.kind !== 'bare') return null
  // 集中育秧600亩(每亩可插大田30亩): a remark behind it says no more of what
  const behind = text[quantity.span.end] === '(' ? right.replace(/^█+/u, '') : right
  if (!/^(?:$|[、,。;:)和及与])/u.test(behind) || onlyTells.test(left)) return null
  // 水位线距地面最低点25厘米: a measure of a thing, not of a work
  if (quantity.family === 'length' && !/(?:公里|千米|里)$/.test(quantity.unit ?? '')) return null
  const found = shortened(indicatorOnTheLeft(place))
  if (!found || metricCues().notBuilt.test(found.indicator)) return null
  // 降低企业用电成本30亿元以上: by how much, where 完成30亿元 is to how much
  const lessened = /^(?:降低|减少|减轻)(?=.{2})/.exec(found.indicator)?.[0] ?? ''
  return {
    indicator: withParent(place, found.indicator.slice(lessened.length)),
    comparator: lessened
      ? 'DECREASE'
      : comparison.comparator === 'EQ' && /至少[^,。;:]{0,14}$/.test(left)
        ? 'GTE'
        : comparison.comparator,
    per: perOf(place),
    words: found.words,
    confidence: 0.8,
    // 保障性租赁住房新开工1万套: the verb follows its object
    rule: verbAtEnd().test(left) ? 'thing-done' : 'amount-aimed',
  }
}

const longestName = 30

/** 化工、石化、包装印刷、工业涂装等行业的|排放口监测设备: of a long name what stands behind its last 的. */
function shortened(found: ReturnType<typeof indicatorOnTheLeft>): ReturnType<typeof indicatorOnTheLeft> {
  if (!found || found.indicator.length <= longestName) return found
  const at = found.indicator.lastIndexOf('的') + 1
  const indicator = found.indicator.slice(at)
  if (at === 0 || indicator.length < 3 || indicator.length > longestName) return null
  return { words: { start: found.words.end - indicator.length, end: found.words.end }, indicator }
}

/** 改造小区120个、3.2万户; 收入达到120亿元,比2020年增长8%: a second measure of what stands before it. */
export const measuredTwice: Shape = ({ previous, left, right, quantity, comparison, mask }) => {
  if (!previous || quantity.han || !/^(?:bare|change)$/.test(comparison.kind)) return null
  if (
    !/^(?:$|[、,。;:)])/u.test(right) ||
    !/^[、,]?(?:力争)?(?:同比|年均|[比较]█+(?:[年末底]|增长)*)?$/.test(left)
  )
    return null
  const gap = mask.slice(previous.words.end, quantity.span.start - comparison.length)
  if (
    comparison.kind === 'bare'
      ? !/^(?:[^,。;]{0,12}、(?:力争)?|\d[\d.]*万?[户个家处])$/.test(gap)
      : gap.length > 20
  )
    return null
  // 增长6%左右、力争6.5%: the second grows too
  const moves = comparison.kind === 'bare' && /^(?:IN|DE)CREASE$/.test(previous.comparator)
  return {
    indicator: previous.indicator,
    comparator: moves && quantity.family === 'share' ? previous.comparator : comparison.comparator,
    words: quantity.span,
    confidence: 0.88,
    rule: 'measured-twice',
  }
}
