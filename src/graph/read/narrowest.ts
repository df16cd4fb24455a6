import type { Parameters } from '../values.ts'
import { askTotal } from './page.ts'
import type { Reader } from './question.ts'

/** All of the country: no condition that few meet. */
const everywhere = '100000'

/**
 * The condition that is likely to be met by fewest, from which a statement is to set out (`$from`); null if none is set that few
 * meet: then it walks along an order. `ways` are tried in their order.
 */
export function narrowest(
  conditions: Parameters,
  ways: Readonly<Record<string, readonly string[]>>,
): string | null {
  const isSet = (name: string) =>
    conditions[name] != null && conditions[name] !== false && conditions[name] !== everywhere
  return Object.keys(ways).find((way) => ways[way]!.some(isSet)) ?? null
}

/** Where a page of `name` is asked for: its statement, and the parameters with the way to set out. */
export function pageFrom(name: string, conditions: Parameters, from: string | null) {
  return from
    ? { name: `${name}-page-from`, parameters: { ...conditions, from } }
    : { name: `${name}-page`, parameters: conditions }
}

/** How many there are; without any condition the database knows without looking. */
export function countFrom(
  reader: Reader,
  { name, label }: { readonly name: string; readonly label: string | null },
  conditions: Parameters,
  from: string | null,
): Promise<number> {
  if (label && Object.values(conditions).every((value) => value === null))
    return askTotal(reader, 'total', {}, { label: [label] })
  return askTotal(reader, `${name}-count`, { ...conditions, from: from ?? 'ALL' })
}
