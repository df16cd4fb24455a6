import type { Comparator } from '../../../domain/metric.ts'
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
import { withSubject } from '../words/indicator-subject.ts'
import { endsAsIndicator } from '../words/metric-patterns.ts'

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
  if (comparison.kind !== 'bare' || (quantity.han && quantity.family !== 'share')) return null
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

/** 推进…,共计15.19平方公里海绵城市建设达标评估: the sum of what a list named. */
function thingAfter(place: Place): { words: { start: number; end: number }; indicator: string } | null {
  const words = objectAfter(place)
  const indicator = place.text.slice(words.start, words.end)
  return indicator.length >= 2 ? { words, indicator } : null
}

/** 持续推进公厕改造,完成600座以上: how much of what the clause before says. */
export const amountDone: Shape = (place) => {
  const { quantity, comparison, left, right } = place
  if (!isOf(quantity, 'count', 'area', 'length', 'households') || quantity.han) return null
  if (comparison.kind !== 'bare' || right !== '' || !/^(?:力争|确保|年内|全年|共|累计)*完成$/u.test(left))
    return null
  const before = beforeTheClause(place)
  if (!before || endsAsIndicator().test(before.indicator)) return null
  const trimmed = before.indicator.replace(
    /^(?:持续|加快|积极|大力|深入|稳步|全面)?(?:推进|推动|开展|实施|加快)/u,
    '',
  )
  if (trimmed.length < 3) return null
  return {
    indicator: trimmed,
    comparator: comparison.comparator,
    words: before.words,
    confidence: 0.8,
    rule: 'amount-done',
  }
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
