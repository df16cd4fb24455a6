import type { Part } from '../../text/policy-tree.ts'
import type { Owner, OwnerClause } from './owner-clause.ts'
import { firstIsLead } from './owner-words.ts'

/** 注:, 备注:, 说明: in front of a note under a table. */
const note = /^\s*\(?(?:注|备注|说明)/

/**
 * From where on in a part the first of every list of owners leads (排在第一位的为牵头单位,下同); infinity if nowhere. The rule holds
 * from its own mark to the end of its part, never before and never in other parts; in a note under a table it holds for that.
 */
export function firstLeadsFrom(text: string, part: Part): number {
  const found = firstIsLead.exec(text.slice(part.span.start, part.span.end))
  if (!found) return Number.POSITIVE_INFINITY
  const at = part.span.start + found.index
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const table = note.test(line) ? part.tables.findLast(({ span }) => span.end <= at) : undefined
  return table ? table.span.start : at
}

/** A list whose text names no lead: the first leads, the others cooperate. */
export function withFirstAsLead(owners: OwnerClause['owners']): Owner[] {
  if (owners.some(({ role }) => role !== 'RESPONSIBLE')) return [...owners]
  return owners.map((owner, i) => ({ ...owner, role: i === 0 ? 'LEAD' : 'COOPERATE' }))
}
