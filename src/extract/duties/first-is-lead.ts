import type { Part } from '../../text/policy-tree.ts'
import type { Owner, OwnerClause } from './owner-clause.ts'
import { firstIsLead } from './owner-words.ts'

/**
 * From where on in a part the first of every list of owners leads (排在第一位的为牵头单位,下同); infinity if nowhere. The rule holds
 * from its own mark to the end of its part, never before and never in other parts.
 */
export function firstLeadsFrom(text: string, part: Part): number {
  const found = firstIsLead.exec(text.slice(part.span.start, part.span.end))
  return found ? part.span.start + found.index : Number.POSITIVE_INFINITY
}

/** A list whose text names no lead: the first leads, the others cooperate. */
export function withFirstAsLead(owners: OwnerClause['owners']): Owner[] {
  if (owners.some(({ role }) => role !== 'RESPONSIBLE')) return [...owners]
  return owners.map((owner, i) => ({ ...owner, role: i === 0 ? 'LEAD' : 'COOPERATE' }))
}
