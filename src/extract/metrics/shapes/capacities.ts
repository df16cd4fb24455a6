import type { Shape } from '../metric-place.ts'

/** 形成年产20万吨再生铝、5万吨铸件的产能, 具备日处理500吨垃圾的能力: how much can be made or done in a year or a day. */
export const capacity: Shape = ({ left, right, from, quantity, comparison, previous }) => {
  const named =
    /(?:形成|具备|达到|建成|拥有|新增)(?<rate>(?<per>[年日])(?:产|处理|加工|生产|供应?|输送|接待|检测|回收|利用|制造|储存|吞吐))$/u.exec(
      left,
    )?.groups
  const again =
    previous?.rule === 'build-capacity' && /^[^,。;:\d]{1,16}[、和及与]$/.test(left) ? previous : null
  const way = named?.rate ?? again?.indicator.slice(0, again.verb?.length)
  const able =
    /^(?<thing>\p{Script=Han}{1,16}?)(?:[、和及与]\d[^,。;:]{1,40})?的(?<what>[^,。;:\d]{0,8}(?:能力|产能|规模))/u.exec(
      right,
    )
  if (!way || !able?.groups) return null
  const { thing, what } = able.groups
  return {
    indicator: `${way}${thing}${what}`,
    comparator: comparison.comparator,
    per: named?.per ?? again?.per ?? null,
    words: { start: named ? from + left.length - way.length : quantity.span.start, end: quantity.span.end },
    verb: way,
    confidence: 0.9,
    rule: 'build-capacity',
  }
}

/** 具备20万吨/年垃圾处理能力, 具备1000条航线、300万架次/年货运飞行的管理能力: how much in a year, written with the unit. */
export const capacityRate: Shape = ({ left, right, text, mask, clause, quantity, comparison }) => {
  const per = /\/(?<unit>[年月日天])$/u.exec(text.slice(quantity.span.start, quantity.span.end))?.groups?.unit
  const able =
    per &&
    /^的?(?<thing>\p{Script=Han}{1,20}?(?:(?=的[^,。;:\d]{0,10}(?:能力|产能|规模)(?:$|[、,。;]))|(?:能力|产能)(?=$|[、,。;])))/u.exec(
      right,
    )?.groups?.thing
  if (!able || !/(?:^|[、和及]|形成|具备|达到|建成|拥有|新增)(?:超过?|约)?$/u.test(left)) return null
  if (!/(?:形成|具备|达到|建成|拥有|新增)[^。;:]{0,60}$/u.test(mask.slice(clause.start, quantity.span.start)))
    return null
  return {
    indicator: able,
    comparator: comparison.comparator,
    per,
    words: { start: quantity.span.start, end: quantity.span.end + able.length },
    confidence: 0.88,
    rule: 'build-rate',
  }
}
