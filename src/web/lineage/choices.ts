import { type Place, withChoices } from '../router.ts'
import { mostInLane } from './fold.ts'
import type { Bundle, Lane } from './model.ts'

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
  /** Lanes whose directives are cards, or counted in a table, whatever there are of them. */
  readonly open: ReadonlySet<Lane>
  readonly closed: ReadonlySet<Lane>
  /** A card, a line, a chip ("directive bundle") or a cell ("LANE code year"). */
  readonly selected: string | null
}

export function choicesAt({ query }: Place): Choices {
  return {
    references: query.get('references') === '1',
    wide: query.get('wide') === '1',
    hidden: new Set(namesIn<Bundle>(query.get('without'))),
    implied: query.get('implied') === '1',
    singly: query.get('view') === 'cards',
    open: new Set(namesIn<Lane>(query.get('open'))),
    closed: new Set(namesIn<Lane>(query.get('closed'))),
    selected: query.get('sel'),
  }
}

const namesIn = <Name extends string>(text: string | null) =>
  (text ?? '').split(' ').filter(Boolean) as Name[]

/** Whether so many directives of a lane are counted in a table. */
export const isFolded = ({ singly, open, closed }: Choices, lane: Lane, count: number): boolean =>
  closed.has(lane) || (!singly && !open.has(lane) && count > mostInLane)

/** Here with this lane as a table, or as cards. */
export function withLane({ open, closed }: Choices, lane: Lane, as: 'table' | 'cards'): string {
  const others = (lanes: ReadonlySet<Lane>) => [...lanes].filter((one) => one !== lane)
  return withChoices({
    open: [...others(open), ...(as === 'cards' ? [lane] : [])].join(' '),
    closed: [...others(closed), ...(as === 'table' ? [lane] : [])].join(' '),
  })
}

/** Here with one more relation hidden, or one less. */
export function withToggled(hidden: ReadonlySet<Bundle>, one: Bundle): string {
  const next = new Set(hidden)
  if (!next.delete(one)) next.add(one)
  return withChoices({ without: [...next].sort().join(' ') })
}
