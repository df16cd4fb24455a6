import { grouped } from '../grouped.ts'
import type { ComparedRow, Strictness } from '../shapes.ts'

/** How a target stands to that of the state; where that is not known, to that of the place above. */
export function strictnessOf({ versusNational, versusParent }: ComparedRow): Strictness | null {
  const told = [versusNational, versusParent].flatMap((one) => one?.strictness ?? [])
  return told.find((one) => one !== 'UNKNOWN') ?? told[0] ?? null
}

const order: readonly (Strictness | null)[] = ['STRICTER', 'EQUAL', 'LOOSER', 'UNKNOWN', null]

/**
 * The state first, then who is stricter than those above, who asks the same, who asks less, and of whom it cannot be told; among
 * these who asks more.
 */
export function byStrictness(rows: readonly ComparedRow[]): ComparedRow[] {
  const isNational = ({ jurisdiction }: ComparedRow) => jurisdiction?.level === 'NATIONAL'
  return [...rows].sort(
    (a, b) =>
      Number(isNational(b)) - Number(isNational(a)) ||
      order.indexOf(strictnessOf(a)) - order.indexOf(strictnessOf(b)) ||
      byDemand(a, b),
  )
}

/** Of which number more is more, or less; a rise by so much is not measured against a floor. None of the others asks more than another. */
const directions: Readonly<Record<string, { readonly kind: string; readonly sign: -1 | 1 }>> = {
  GT: { kind: 'floor', sign: 1 },
  GTE: { kind: 'floor', sign: 1 },
  LT: { kind: 'ceiling', sign: -1 },
  LTE: { kind: 'ceiling', sign: -1 },
  INCREASE: { kind: 'rise', sign: 1 },
  DECREASE: { kind: 'fall', sign: 1 },
}
const directionOf = ({ metric }: ComparedRow) => directions[metric.comparator] ?? null

/** Who asks more first; nothing where both do not go the same way, in the same unit. */
export function byDemand(a: ComparedRow, b: ComparedRow): number {
  const [one, other, direction] = [a.metric.comparable, b.metric.comparable, directionOf(a)]
  if (!one || !other || !direction || one.unit !== other.unit) return 0
  return direction.kind === directionOf(b)?.kind ? direction.sign * (other.target - one.target) : 0
}

/**
 * Who asks most among places of one level, by one date and in one unit: where no place above sets the same target, this is what can be
 * told. Of such groups the largest; null where there is none of two that differ.
 */
export function strictestOf(rows: readonly ComparedRow[]): readonly ComparedRow[] | null {
  const groups = grouped(
    rows.filter((row) => row.jurisdiction && row.metric.comparable && directionOf(row)),
    (row) =>
      [
        row.jurisdiction!.level,
        row.metric.deadline,
        row.metric.comparable!.unit,
        directionOf(row)!.kind,
      ].join(' '),
  )
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  const sorted = [...largest].sort(byDemand)
  const most = sorted.filter((row) => byDemand(sorted[0]!, row) === 0)
  return most.length > 0 && most.length < sorted.length ? most : null
}

/** The places of which it is told, each once: 浙江省 asks more, 安徽省 less. */
export function placesThatAre(which: Strictness, rows: readonly ComparedRow[]): string[] {
  return [
    ...new Set(rows.flatMap((row) => (strictnessOf(row) === which ? (row.jurisdiction?.name ?? []) : []))),
  ]
}
