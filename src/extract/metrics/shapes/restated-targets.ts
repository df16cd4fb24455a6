import type { Shape } from '../metric-place.ts'

/** 完成…50万亩,2021年完成60万亩: the same again, with another date. */
export const sameAgain: Shape = (place) => {
  const { previous, left, right, quantity, comparison } = place
  if (!previous || comparison.kind !== 'bare' || !/^(?:$|[、,。;])/u.test(right)) return null
  if (!/█/.test(place.mask.slice(place.clause.start, quantity.span.start))) return null
  if (!/^(?:[,、]?其中)?[█到至力争\s]*(?:完成|实现|新增|建成|达到|培训|改造)?$/u.test(left)) return null
  return {
    indicator: previous.indicator,
    comparator: comparison.comparator,
    words: { start: place.clause.start, end: quantity.span.end },
    ...(previous.verb ? { verb: previous.verb } : {}),
    confidence: 0.85,
    rule: 'same-again',
  }
}

/** 改造棚户区住房1800万套|(其中2015年580万套): the part of it that is for one year. */
export const partInYear: Shape = ({ previous, left, right, quantity, comparison, text, clause }) => {
  if (!previous || previous.unit !== quantity.unit || comparison.kind === 'change') return null
  if (!/^\(其中,?到?█+(?:底|末|前|底前)?(?:完成|新增)?$/u.test(left) || !right.startsWith(')')) return null
  return {
    indicator: previous.indicator,
    comparator: comparison.comparator,
    ...(previous.verb ? { verb: previous.verb } : {}),
    words: {
      start: text.lastIndexOf('(', quantity.span.start),
      end: Math.min(quantity.span.end + 1, clause.end),
    },
    confidence: 0.88,
    rule: 'part-in-year',
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
