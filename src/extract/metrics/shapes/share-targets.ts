import type { Comparator } from '../../../domain/metric.ts'
import { indicatorOnTheLeft, type Shape } from '../metric-place.ts'
import { isOf } from '../quantities/quantities.ts'
import { carriedOut } from '../rates.ts'

/** What compares with a part of something, in front of that something: 达到《指引》的80%, 提高至合同金额的30%. */
const compares =
  /(?<cue>不(?:得|应|能)?(?:高|超|大)(?:于|过)|不(?:得|应|能)?(?:低|少)于|(?:提[高升]|增加|上升)[到至]|(?:降低?|下降|减少|压[缩减])[到至]|控制在|达到?|超过|占|完成)(?<base>[^,。;:\d]{1,40}?)(?:的|(?<=平均值|总量|总额|总数))$/u

/** 乡村医生功能达到《指引》的80%以上, 合同预付款比例提高至合同金额的30%以上, 占建设用地面积的52% */
export const partOf: Shape = (place) => {
  const { quantity, left, right, text, from, comparison } = place
  // 裁员率不超过职工总数20%|的,给予返还: whom something holds for
  if (quantity.family !== 'share' || /^的(?!规模|水平|目标|要求|标准|比例)/.test(right)) return null
  const found = compares.exec(left)
  if (!found?.groups) return null
  const at = found.index
  const cue = found.groups.cue!
  const end = from + left.length - Number(left.endsWith('的'))
  const base = text.slice(from + at + cue.length, end)
  const measured = indicatorOnTheLeft(place, from + at)
  const start = measured?.words.start ?? from + at
  // 收费标准不高于勘察费的6.5%: the share is said of the left side, and of what it is a share in brackets.
  const named = measured !== null && !/^(?:达|占|超过|完成)/.test(cue)
  return {
    indicator: named ? `${measured.indicator}(占${base})` : text.slice(start, end),
    comparator: comparison.comparator === 'EQ' ? comparatorOf(cue) : comparison.comparator,
    words: { start, end },
    confidence: 0.92,
    rule: 'part-of',
  }
}

/** 其中租赁型保障房占60%以上, 标准化面积占到45%: how much of the whole it takes up. */
export const takesUp: Shape = (place) => {
  const { quantity, left, right, text, from, comparison } = place
  if (quantity.family !== 'share' || comparison.kind !== 'bare' || right !== '') return null
  // 到2025年,新增车辆中新能源车占80%: without a bound only by a day
  const dated = place.dates.some(({ span, until }) => until !== null && span.end <= quantity.span.start)
  if (quantity.after === null && !dated) return null
  const part = /^(?:[、,]?其中)?(?<part>[^,。;:\d]{2,30})占(?<to>到)?$/u.exec(left)?.groups
  if (!part) return null
  const name = part.part!
  const start = from + left.length - name.length - 1 - (part.to?.length ?? 0)
  return {
    indicator: `${text.slice(start, start + name.length)}占比`,
    comparator: comparison.comparator,
    words: { start, end: quantity.span.end },
    confidence: 0.85,
    rule: 'takes-up',
  }
}

function comparatorOf(cue: string): Comparator {
  if (cue === '超过') return 'GT'
  if (cue === '占' || cue === '完成') return 'EQ'
  return /^不.*(?:高|超|大)|^[降下减压控]/.test(cue) ? 'LTE' : 'GTE'
}

/** 按3-5%的比例对…进行抽查, 按不低于采购金额的30%预付: with what part of it something is done. */
export const carriedOutBy: Shape = (place) => {
  const { quantity, left, right, text, from, comparison } = place
  const act = carriedOut.exec(right)
  const by = /按照?(?<cue>不(?:低|少|高)于|不超过)?(?<base>[^,。;:\d]{0,30})$/u.exec(left)
  if (!isOf(quantity, 'share', 'ratio') || !act || !by?.groups) return null
  const end = quantity.span.end + act[0].length
  const object = /^[^,。;:\d]{0,16}/u.exec(place.mask.slice(end, place.clause.end))![0]
  const { cue } = by.groups
  const base = by.groups.base!.replace(/的$/u, '')
  const what = text.slice(quantity.span.end, end + object.length).replace(/^(?:的比例|比例)/u, '')
  const least = cue ? (/低|少/.test(cue) ? 'GTE' : 'LTE') : comparison.comparator
  return {
    indicator: base ? `${what}(占${base})` : what,
    comparator: comparison.comparator === 'EQ' ? least : comparison.comparator,
    words: { start: from + by.index, end: end + object.length },
    confidence: 0.85,
    rule: 'carried-out-by',
  }
}

/** 预留采购项目预算总额的40%以上专门面向中小企业采购, 拿出不低于30%的岗位用于招聘高校毕业生, 福彩公益金50%以上用于养老服务: a part that is set aside for something. */
export const reserved: Shape = (place) => {
  const { quantity, left, right, text, from, comparison } = place
  if (quantity.family !== 'share') return null
  const verb =
    /(?:预留|划出|拿出|留出|安排)(?<of>[^,。;:\d]{0,40})$/u.exec(left) ??
    // 应当将不低于60%的公益金用于养老服务
    (place.comparison.kind === 'limit' ? /[将把](?<of>)$/u.exec(left) : null) ??
    (quantity.after === null ? null : /^(?<of>[^,。;:\d]{2,30})$/u.exec(left))
  const use =
    /^(?<what>的?[^,。;:\d]{0,20}?)(?<use>(?:专门|专项|单独|优先)?(?:用于|用作|面向|作为|提供给)[^,。;:]{2,30})/u.exec(
      right,
    )
  if (!verb?.groups || !use?.groups) return null
  const of = verb.groups.of!.replace(/的$/, '')
  const what = use.groups.what!.replace(/^的/, '')
  if (of.length + what.length < 2) return null
  const start = from + verb.index
  const end = quantity.span.end + use[0].length
  return {
    indicator: `${text.slice(start, start + verb[0].length).replace(/的$|^[将把]$/, '')}${what}${use.groups.use}`,
    comparator: comparison.comparator,
    words: { start, end },
    confidence: 0.85,
    rule: 'reserved',
  }
}
