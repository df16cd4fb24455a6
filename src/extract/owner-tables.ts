import type { Part } from '../text/policy-tree.ts'
import { withFirstAsLead } from './first-is-lead.ts'
import { readOwnerClause } from './owner-clause.ts'
import { senseOf } from './owner-words.ts'
import type { Reading, ResponsibilityMention } from './responsibility-mention.ts'
import { findTaskRows } from './task-tables.ts'

/** The owners that the columns of task tables name: 牵头处室及市县 → LEAD, 配合单位 → COOPERATE, 责任单位 → RESPONSIBLE. */
export function findTableOwners(reading: Reading, part: Part): ResponsibilityMention[] {
  const { text } = reading
  return findTaskRows(text, part, reading.part).flatMap(({ task: read, table, row, columns }) => {
    const task = reading.taskAt.get(`row ${read.span.start}`) ?? read
    return columns.flatMap((column, i): ResponsibilityMention[] => {
      const cell = row[i]
      const header = table.header[i]
      if (column !== 'owner' || !cell || !header) return []
      const sense = senseOf(text.slice(header.start, header.end).replace(/\s/g, ''))
      if (sense === 'DEADLINE' || sense === 'PERSON') return []
      const clause = readOwnerClause(text, cell, (span) => reading.readBodies(span, true))
      if (!clause) return []
      const labelled = clause.owners.map((owner) =>
        owner.role === 'RESPONSIBLE' ? { ...owner, role: sense } : owner,
      )
      const owners = cell.end > reading.firstLeadsFrom ? withFirstAsLead(labelled) : labelled
      const span = { start: Math.max(task.span.start, cell.end - 300), end: cell.end }
      return owners.map(({ name, span: body, role }) => ({
        task,
        part: reading.part,
        name,
        body,
        role,
        span: span.start < cell.start ? span : cell,
        confidence: 0.9,
        rule: 'table',
      }))
    })
  })
}
