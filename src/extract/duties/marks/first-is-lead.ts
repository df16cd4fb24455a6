import type { Part } from '../../../text/policy-tree.ts'
import type { Owner } from '../owner.ts'
import type { OwnerClause } from './owner-clause.ts'
import { beforeCommaLeads, firstIsLead } from './owner-words.ts'

/** 注:, 备注:, 说明: in front of a note under a table. */
const note = /^\s*\(?(?:注|备注|说明)/

/** Which owners of a list lead, and from where on in its part. */
export interface LeadRule {
  readonly from: number
  readonly leads: 'first' | 'before-comma'
}

/**
 * The rule of a part about who leads: the first of every list (排在第一位的为牵头单位,下同), or those before its comma. It holds from
 * its own mark to the end of its part, never before and never in other parts, but that a notice may say it of the lists it prints
 * (附件中列首位的为牵头单位); in a note under a table it holds for that.
 */
export function leadRuleOf(text: string, parts: readonly Part[], index: number): LeadRule | null {
  const part = parts[index]!
  const own = ruleIn(text, part)
  if (own || part.kind === 'outer') return own
  const notice = parts.slice(0, index).findLast(({ kind }) => kind === 'outer')
  const said = notice && ruleIn(text, notice)
  return said && !inBracket.test(text.slice(notice.span.start, said.from))
    ? { ...said, from: part.span.start }
    : null
}

/** (市财政局、市教育局负责,|列首位的为牵头单位): of the notice's own lists. */
const inBracket = /\([^()]{0,200}$/

function ruleIn(text: string, part: Part): LeadRule | null {
  const words = text.slice(part.span.start, part.span.end)
  const comma = beforeCommaLeads.exec(words)
  const found = comma ?? firstIsLead.exec(words)
  if (!found) return null
  const at = part.span.start + found.index
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const table = note.test(line) ? part.tables.findLast(({ span }) => span.end <= at) : undefined
  return { from: table ? table.span.start : at, leads: comma ? 'before-comma' : 'first' }
}

/** The owners of a list by a rule: where its text names no lead some of them lead, the others cooperate. */
export function withLeads(text: string, owners: OwnerClause['owners'], { leads }: LeadRule): Owner[] {
  if (owners.some(({ role, isPerson }) => !isPerson && (role === 'LEAD' || role === 'SUPERVISE')))
    return [...owners]
  let leading = true
  return owners.map((owner, i) => {
    if (owner.isPerson) return owner
    const before = owners[i - 1]
    if (before)
      leading &&= leads === 'before-comma' && !/[,;]/.test(text.slice(before.span.end, owner.span.start))
    return owner.role === 'RESPONSIBLE' ? { ...owner, role: leading ? 'LEAD' : 'COOPERATE' } : owner
  })
}
