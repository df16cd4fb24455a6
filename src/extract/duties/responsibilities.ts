import type { PolicyTree } from '../../text/policy-tree.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { leadRuleOf } from './marks/first-is-lead.ts'
import { tellsOfBrackets } from './marks/told-brackets.ts'
import { shortNames } from './names/short-names.ts'
import { bodyReader } from './owner-names.ts'
import type { Reading, ResponsibilityMention } from './responsibility-mention.ts'
import { mainOwnersLead } from './sections/main-owners.ts'
import { findSectionOwners } from './sections/section-owners.ts'
import { findTableOwners } from './tables/owner-tables.ts'
import type { TaskMention } from './task-mention.ts'

/**
 * Who must do what: owner marks in brackets and lines, owner columns of tables, and running text that assigns duties.
 * A mark that governs a whole section gives its owners to that section's task; one that governs a sentence or clause makes
 * a task of it (kind `duty`), whose parent is the section's task.
 */
export function findResponsibilities(
  tree: PolicyTree,
  tasks: readonly TaskMention[],
  gazetteer: Gazetteer,
): ResponsibilityMention[] {
  const { text } = tree.clean
  const readers = bodyReader(text, gazetteer)
  const short = shortNames(text, readers.findBodies)
  const leads = mainOwnersLead(text)
  const taskAt = new Map(tasks.map((task) => [`${task.kind} ${task.span.start}`, task]))
  return tree.parts.flatMap((part, index) => {
    const reading: Reading = {
      text,
      part: index,
      title: part.header.title?.span ?? null,
      taskAt,
      shortNames: short,
      ...readers,
      readBodiesOf: (words) => bodyReader(words, gazetteer).readBodies,
      leadRule: leadRuleOf(text, tree.parts, index),
      mainOwnersLead: leads,
      bracketsNameOwners: tellsOfBrackets(text, tree.parts, index),
      tables: part.tables.map(({ span }) => span),
    }
    const found = part.sections.flatMap((section) => findSectionOwners(reading, section, []))
    return [...found, ...findTableOwners(reading, part)].sort((a, b) => a.span.start - b.span.start)
  })
}
