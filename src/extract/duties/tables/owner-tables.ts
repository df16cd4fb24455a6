import type { Span } from '../../../domain/evidence.ts'
import type { Part } from '../../../text/policy-tree.ts'
import { withLeads } from '../marks/first-is-lead.ts'
import { personsOf } from '../marks/owner-chunks.ts'
import { readOwnerClause } from '../marks/owner-clause.ts'
import { longestEvidence, mentionsOfDuty, mentionsOfOwners } from '../marks/owner-mentions.ts'
import { senseOf } from '../marks/owner-words.ts'
import type { Owner } from '../owner.ts'
import { readProse } from '../prose/prose-duties.ts'
import type { Reading, ResponsibilityMention } from '../responsibility-mention.ts'
import { mainRole } from '../sections/main-owners.ts'
import type { TaskMention } from '../task-mention.ts'
import { type Column, withoutLeadRule } from './task-columns.ts'
import { findTaskRows } from './task-tables.ts'
import { unwrapped } from './wrapped-cell.ts'

/**
 * The owners that the columns of task tables name (牵头处室及市县 → LEAD, 配合单位 → COOPERATE, 责任单位 → RESPONSIBLE), and
 * those that the text of a task names itself.
 */
export function findTableOwners(reading: Reading, part: Part): ResponsibilityMention[] {
  const { text } = reading
  return findTaskRows(text, part, reading.part).flatMap(({ task: read, table, row, columns }) => {
    const task = reading.taskAt.get(`row ${read.span.start}`) ?? read
    const found = columns.flatMap((column, i): ResponsibilityMention[] => {
      const cell = row[i]
      const header = table.header[i]
      if (column !== 'owner' || !cell || !header) return []
      return mentionsOfCell(reading, task, cell, ownersOfCell(reading, table.names[i]!, cell))
    })
    const { duties } = readProse(text, read.span, reading.findBodies)
    const own = duties.flatMap((duty) => mentionsOfDuty(reading, duty, partOf(task, duty.span)))
    return [...found, ...own, ...withOthers(reading, task, row, columns)]
  })
}

function partOf(task: TaskMention, span: Span): TaskMention {
  return { ...task, kind: 'duty', heading: null, span, parent: task, dated: span }
}

/**
 * Where the offices stand in front of what they do (县水文站 | 水质监测 | 2.配合县水利局推进…), what the further cells of the row say
 * that they do with others.
 */
function withOthers(
  reading: Reading,
  task: TaskMention,
  row: readonly (Span | null)[],
  columns: readonly Column[],
): ResponsibilityMention[] {
  const of = columns.indexOf('owner')
  const cell = row[of]
  const at = row.findIndex((each) => each?.start === task.span.start)
  if (!cell || of > at) return []
  const clause = readOwnerClause(reading.text, cell, (span) => reading.readBodies(span, true))
  if (!clause || clause.owners.length === 0) return []
  const topic = { list: { span: cell, bodies: clause.owners }, hasDutiesBelow: true, isFresh: true }
  return row.slice(at + 1).flatMap((further) => {
    if (!further) return []
    const { duties } = readProse(reading.text, further, reading.findBodies, [], topic)
    return duties
      .filter(({ owners }) => owners.some(({ role }) => role === 'COOPERATE'))
      .flatMap((duty) => mentionsOfDuty(reading, duty, partOf(task, duty.span)))
  })
}

/** The bodies of a cell, in the role of its column where the cell gives none: 市发展改革局(牵头)、市财政局. */
function ownersOfCell(reading: Reading, heading: string, cell: Span): Owner[] {
  const label = senseOf(withoutLeadRule(heading))
  const { text, leadRule, mainOwnersLead } = reading
  if (label === 'PERSON') return personsOf(text, cell, heading)
  if (label === 'DEADLINE') return []
  const sense = mainOwnersLead ? label : mainRole(heading, label)
  const owners = clauseOfCell(reading, cell).map((owner) =>
    owner.role === 'RESPONSIBLE' ? { ...owner, role: sense } : owner,
  )
  return leadRule && cell.end > leadRule.from ? withLeads(text, owners, leadRule) : owners
}

function clauseOfCell({ text, isBody, readBodies, readBodiesOf }: Reading, cell: Span): readonly Owner[] {
  if (!text.slice(cell.start, cell.end).includes('\n'))
    return readOwnerClause(text, cell, (span) => readBodies(span, true))?.owners ?? []
  const { words, placeOf } = unwrapped(text, cell, isBody)
  const readOwn = readBodiesOf(words)
  const clause = readOwnerClause(words, { start: 0, end: words.length }, (span) => readOwn(span, true))
  return (clause?.owners ?? []).map((owner) => ({
    ...owner,
    span: { start: placeOf(owner.span.start), end: placeOf(owner.span.end - 1) + 1 },
  }))
}

/** Evidence is the row from its task to the cell, or from the cell to the task, if that is short; else the cell. */
function mentionsOfCell(
  reading: Reading,
  task: TaskMention,
  cell: Span,
  owners: readonly Owner[],
): ResponsibilityMention[] {
  const start = Math.max(task.span.start, cell.end - longestEvidence)
  const before = cell.end <= task.span.start && task.span.end - cell.start <= longestEvidence
  const behind = start < cell.start ? { start, end: cell.end } : cell
  const span = before ? { start: cell.start, end: task.span.end } : behind
  return mentionsOfOwners(reading, owners, { task, part: reading.part, span, confidence: 0.9, rule: 'table' })
}
