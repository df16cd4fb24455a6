import { indicatorOnTheLeft, type Shape } from '../metric-place.ts'
import { alsoBound } from '../rates.ts'
import { restoredWords, supplied } from '../time-limits.ts'
import { perOf } from '../words/per-words.ts'

/** 建立不低于常住人口10天供应量的成品粮油储备 */
export const supplyFor: Shape = (place) => {
  const { left, right, comparison, quantity } = place
  const lasts = quantity.family === 'time' ? supplied.exec(right)?.[0] : undefined
  if (lasts === undefined) return null
  const thing = /^的(?<thing>[^,。;:、\d]{2,20})/u.exec(right.slice(lasts.length))?.groups?.thing
  const indicator =
    thing ?? indicatorOnTheLeft(place)?.indicator.replace(/(?:能够?|可以?)?(?:满足|保障|维持|保证)$/u, '')
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

/** 一般线路故障应当在24小时内恢复供电: how soon. */
export const restored: Shape = (place) => {
  const what = restoredWords(place)
  const found = what === null ? null : indicatorOnTheLeft(place)
  if (what === null || !found) return null
  const { end } = place.quantity.span
  const { comparator } = place.comparison
  return {
    indicator: found.indicator + what,
    comparator: comparator === 'EQ' ? 'LTE' : comparator,
    words: { start: found.words.start, end: end + what.length },
    confidence: 0.85,
    rule: 'restored',
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

/** 按照服务人口1-1.5‰配备: so many of those served. */
export const provided: Shape = (place) => {
  const { left, right, quantity, comparison, text, from } = place
  if (quantity.unit !== '‰' && quantity.unit !== '%') return null
  const provides = /^(?:的(?:比例|标准))?(?<what>(?:配备|配置|设置|安排|招录|招用|预留)[^,。;:]{0,20})/u.exec(
    right,
  )
  if (!provides) return null
  const found =
    /^(?<what>[^,。;:]{2,30}?)(?:以[^,。;:]{1,12}为单位)?(?:按照?|以)(?<least>不低于|不少于)?(?<per>[^,。;:]{0,16})$/u.exec(
      left,
    )?.groups
  if (!found) return null
  return {
    indicator: text.slice(from, from + found.what!.length) + provides.groups!.what!,
    comparator: found.least ? 'GTE' : comparison.comparator,
    per: found.per || null,
    words: { start: from, end: quantity.span.end },
    confidence: 0.85,
    rule: 'provided',
  }
}

/**
 * 按照不低于总建筑面积2%的比例配建养老服务用房, 按照每百户30平方米的标准建设, 辅导员按不低于1:200的比例配备,
 * 按照不低于装机容量的20%、时长不低于4小时配置储能: by what standard something is provided.
 */
export const byStandard: Shape = (place) => {
  const { left, right, quantity, comparison, from } = place
  const also = alsoBound.exec(right)?.[0] ?? ''
  const use =
    /^(?<by>的(?:比例|标准|规模))?(?<verb>配建|配置|配备|配套|建设|修建|预留|安排|设置|提取|计提|落实)(?<thing>[^,。;:]{0,24})/u.exec(
      right.slice(also.length),
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
  const end = quantity.span.end + (also === '' ? use[0].length : 0)
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
