import type { ComparedRow, Strictness } from '../shapes.ts'

/** How a target stands to that of the state; where that is not known, to that of the place above. */
export function strictnessOf({ versusNational, versusParent }: ComparedRow): Strictness | null {
  const told = [versusNational, versusParent].flatMap((one) => one?.strictness ?? [])
  return told.find((one) => one !== 'UNKNOWN') ?? told[0] ?? null
}

const order: readonly (Strictness | null)[] = ['STRICTER', 'EQUAL', 'LOOSER', 'UNKNOWN', null]

/** The state first, then who is stricter than those above, who asks the same, who asks less, and of whom it cannot be told. */
export function byStrictness(rows: readonly ComparedRow[]): ComparedRow[] {
  const isNational = ({ jurisdiction }: ComparedRow) => jurisdiction?.level === 'NATIONAL'
  return [...rows].sort(
    (a, b) =>
      Number(isNational(b)) - Number(isNational(a)) ||
      order.indexOf(strictnessOf(a)) - order.indexOf(strictnessOf(b)),
  )
}

/** The places of which it is told, each once: 浙江省 asks more, 安徽省 less. */
export function placesThatAre(which: Strictness, rows: readonly ComparedRow[]): string[] {
  return [
    ...new Set(rows.flatMap((row) => (strictnessOf(row) === which ? (row.jurisdiction?.name ?? []) : []))),
  ]
}
