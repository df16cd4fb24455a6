import { type Place, withChoice } from '../router.ts'
import type { Bundle } from './model.ts'

/** What somebody chose to see of a lineage; all of it stands in the address. */
export interface Choices {
  /** Also mere references, which are not lineage. */
  readonly references: boolean
  /** As much as one may ask for. */
  readonly wide: boolean
  readonly hidden: ReadonlySet<Bundle>
  /** Also citations that others on the way imply. */
  readonly implied: boolean
  /** Every directive as a card, however many a lane has. */
  readonly singly: boolean
  /** A card, a line, a chip ("directive bundle") or a cell ("LANE code year"). */
  readonly selected: string | null
}

export function choicesAt({ query }: Place): Choices {
  return {
    references: query.get('references') === '1',
    wide: query.get('wide') === '1',
    hidden: new Set((query.get('without') ?? '').split(' ').filter(Boolean) as Bundle[]),
    implied: query.get('implied') === '1',
    singly: query.get('view') === 'cards',
    selected: query.get('sel'),
  }
}

/** Here with one more relation hidden, or one less. */
export function withToggled(hidden: ReadonlySet<Bundle>, one: Bundle): string {
  const next = new Set(hidden)
  if (!next.delete(one)) next.add(one)
  return withChoice('without', next.size > 0 ? [...next].sort().join(' ') : null)
}
