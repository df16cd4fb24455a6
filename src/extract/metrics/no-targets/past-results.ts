import { isOver } from '../../dates/deadlines.ts'
import { aims, isBounded } from '../aim.ts'
import type { SentenceContext } from '../metric-mention.ts'
import { clauseOf, type Place } from '../metric-place.ts'
import { metricCues } from '../words/metric-cues.ts'

/** Past results and states, by tense, by words like 目前 and 同比, by a year that was over at issue. */
export function isFact(place: Place, context: SentenceContext): boolean {
  const { issuedOn } = context
  const whole = clauseOf(place)
  if (done.test(whole) || (already.test(whole) && !owes.test(whole))) return true
  // 目前,…,外送能力达到3300万千瓦: the sentence tells what is
  if (
    /^[^,。;:]{0,4}目前,/.test(place.mask) &&
    !aims(whole) &&
    !place.dates.some(({ kind }) => kind !== 'duration')
  )
    return true
  if (
    !isBounded(place, context) &&
    !isOfYearToCome(place, context) &&
    !aiming.test(place.mask) &&
    (metricCues().fact.test(whole) || (/(?:^|[,、])已(?!有效|婚)/.test(whole) && !owes.test(whole)))
  )
    return true
  const governing = place.dates
    .filter(
      ({ span, kind }) =>
        span.end <= place.quantity.span.start && kind !== 'duration' && kind !== 'recurrence',
    )
    .at(-1)
  return governing !== undefined && isOver(place.text, governing, issuedOn)
}

/** 完成了, 增长了. */
const done = /(?:达到?|满足|解决|带动|增长|提高|下降|完成|建成|新增|实现|取得|形成|开展|投入)了/
/** 已完成25.2平方公里: done, whatever the sentence aims at. */
const already = /已(?:经)?(?:全部)?(?:完成|建成|达|覆盖|累计|实现|开工|启动|投入)/
/** 已联网单位数据有效率应在95%以上, 已登记的项目参加评价的频次不得少于半年一次: of what is so already, what is to be. */
const owes =
  /(?:率|比例|时间|数量?)(?:均|都)?(?:要求|应当?|须|需|要)|^已[^,。;:]{2,24}的[^,。;:]{2,40}(?:应当?|必?须|不得|不应)/
/** 力争, 目标是: the sentence aims, though a word in it sounds of what was. */
const aiming = /力争|确保|争取|目标是|预期|不低于|不少于|不得低于|要达到|应达到|须达到/

/** 2021年零售额同比增长20%, among what is to be done, before that year is over. */
function isOfYearToCome({ dates, quantity, clause }: Place, { urged, issuedOn }: SentenceContext): boolean {
  return (
    urged &&
    issuedOn !== null &&
    dates.some(
      ({ kind, span, until }) =>
        kind === 'year' &&
        until !== null &&
        until > issuedOn &&
        span.start >= clause.start &&
        span.end <= quantity.span.start,
    )
  )
}
