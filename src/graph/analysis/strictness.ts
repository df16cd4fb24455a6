import { type Comparator, isAmount, type Measure } from '../../domain/metric.ts'

/** What is to be compared: numbers in the base unit. */
export interface Target {
  readonly comparator: Comparator
  readonly comparable: Measure | null
  readonly per: string | null
  readonly deadline: string | null
}

/** How a target stands to another: see `compareStrictness`. */
export type Strictness = 'STRICTER' | 'LOOSER' | 'EQUAL' | 'UNKNOWN'

/**
 * A target is stricter than another if whatever meets it by its deadline meets the other by the other's, and not the other way
 * round: at least 95 % by 2024 is stricter than at least 90 % by 2025. So values are compared as the ranges they allow (GTE, GT
 * upward, LTE, LT downward, EQ one value, RANGE both ends), and an earlier deadline is the stricter one. UNKNOWN where neither
 * range is inside the other (exactly 95 and exactly 90), where value and deadline point to different sides, where only one has a
 * deadline, in other units or per other counts, for amounts (500 people of a city are part of the province's 10,000), and for
 * APPROX, INCREASE and DECREASE unless all is the same.
 */
export function compareStrictness(one: Target, other: Target): Strictness {
  const [a, b] = [one.comparable, other.comparable]
  if (!a || !b || a.unit !== b.unit || one.per !== other.per) return 'UNKNOWN'
  if (isAmount({ unit: a.unit, per: one.per })) return 'UNKNOWN'
  return together(values(one, a, other, b), deadlines(one.deadline, other.deadline))
}

function together(value: Strictness, deadline: Strictness): Strictness {
  if (value === deadline || deadline === 'EQUAL') return value
  return value === 'EQUAL' ? deadline : 'UNKNOWN'
}

function deadlines(one: string | null, other: string | null): Strictness {
  if (one === other) return 'EQUAL'
  if (one === null || other === null) return 'UNKNOWN'
  return one < other ? 'STRICTER' : 'LOOSER'
}

function values(one: Target, a: Measure, other: Target, b: Measure): Strictness {
  if (one.comparator === other.comparator && a.target === b.target && a.targetMax === b.targetMax)
    return 'EQUAL'
  const [first, second] = [allowed(one.comparator, a), allowed(other.comparator, b)]
  if (!first || !second) return 'UNKNOWN'
  const inside = isInside(first, second)
  const around = isInside(second, first)
  if (inside && around) return 'EQUAL'
  return inside ? 'STRICTER' : around ? 'LOOSER' : 'UNKNOWN'
}

/** The values that meet a target: from `low` to `high`, the ends among them or not. */
interface Allowed {
  readonly low: number
  readonly high: number
  readonly open: boolean
}

function allowed(comparator: Comparator, { target, targetMax, unit }: Measure): Allowed | null {
  const all = Number.POSITIVE_INFINITY
  switch (comparator) {
    case 'GTE':
      // 不低于100% and 达到100% are one target.
      return { low: target, high: unit === '%' && target === 100 ? 100 : all, open: false }
    case 'GT':
      return { low: target, high: all, open: true }
    case 'LTE':
      return { low: -all, high: target, open: false }
    case 'LT':
      return { low: -all, high: target, open: true }
    case 'EQ':
      return { low: target, high: target, open: false }
    case 'RANGE':
      return targetMax === null ? null : { low: target, high: targetMax, open: false }
    default:
      return null
  }
}

function isInside(inner: Allowed, outer: Allowed): boolean {
  // An open end does not hold what a closed one at the same value does.
  const endHolds = (end: number) => !outer.open || inner.open || !Number.isFinite(end)
  return (
    (inner.low > outer.low || (inner.low === outer.low && endHolds(inner.low))) &&
    (inner.high < outer.high || (inner.high === outer.high && endHolds(inner.high)))
  )
}
