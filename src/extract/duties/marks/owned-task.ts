import type { Span } from '../../../domain/evidence.ts'
import type { Section } from '../../../text/policy-tree.ts'
import type { Reading } from '../responsibility-mention.ts'
import type { TaskMention } from '../task-mention.ts'
import { findOwnerMarks, type OwnerMark } from './owner-marks.ts'

/** Owner marks that stand together, and the words in front that they govern: up to the mark before, or the section's start. */
export interface Group {
  readonly marks: readonly OwnerMark[]
  readonly governed: Span
  readonly span: Span
}

/** The task that a group of marks names the owners of: the section's if the group is its only one and ends its paragraph. */
export function taskOfGroup(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  groups: readonly Group[],
  group: Group,
): TaskMention {
  const { text } = reading
  const governed = trimmed(text, group.governed)
  const only = groups.length === 1 && endsSection(text, section, group.span)
  if (!only && governed.end - governed.start > 6) return dutyTask(reading, section, above, governed)
  return (
    climbed(reading, section, above, group) ??
    taskOfSection(reading, section, above) ??
    dutyTask(reading, section, above, governed.end > governed.start ? governed : group.span)
  )
}

/** In the heading, or at the end of a paragraph but for a few words. */
function endsSection(text: string, { heading, paragraphs }: Section, mark: Span): boolean {
  if (heading !== null && contains(heading, mark)) return true
  const paragraph = paragraphs.find((one) => contains(one, mark))
  const rest = text.slice(mark.end, paragraph?.end ?? mark.end)
  return rest.replace(/[\s。;]/g, '').length < 30
}

/** The task that a section is; text without a number behind the items of a section belongs to that section's. */
export function taskOfSection(
  reading: Reading,
  section: Section,
  above: readonly Section[],
): TaskMention | null {
  const own = reading.taskAt.get(`section ${section.span.start}`)
  if (own) return own
  const parent = above.at(-1)
  return section.marker === null && parent ? taskOfSection(reading, parent, above.slice(0, -1)) : null
}

/** A task of its own for a sentence or clause that has owners of its own. */
export function dutyTask(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  span: Span,
): TaskMention {
  const around = [...above, section].map((one) => reading.taskAt.get(`section ${one.span.start}`))
  const parent = around.findLast((task) => task !== undefined) ?? null
  return { kind: 'duty', part: reading.part, path: section.path, heading: null, span, parent, dated: span }
}

/** An item inside a paragraph, 一是…;二是…, as against one on a line of its own. */
export function runsOn(text: string, section: Section): boolean {
  return section.span.start > 0 && text.charAt(section.span.start - 1) !== '\n'
}

/**
 * A mark behind the last of several items governs them all if it stands on a line of its own, or behind items that run on
 * inside one paragraph (一是…;二是…。(省教育厅负责)), and no other item has one.
 */
function climbed(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  group: Group,
): TaskMention | null {
  const { text, readBodies, bracketsNameOwners } = reading
  const parent = above.at(-1)
  if (!parent || parent.children.length < 2 || parent.children.at(-1) !== section) return null
  const ownLine = group.marks.every(({ span }) => text.charAt(span.start - 1) === '\n')
  if (!runsOn(text, section) && !ownLine && section.marker !== null) return null
  const others = parent.children.slice(0, -1).flatMap(stretchesOf)
  if (others.some((span) => findOwnerMarks(text, span, readBodies, bracketsNameOwners).length > 0))
    return null
  return taskOfSection(reading, parent, above.slice(0, -1))
}

/** The headings and paragraphs of a section and all below it. */
function stretchesOf({ heading, paragraphs, children }: Section): Span[] {
  return [...(heading ? [heading] : []), ...paragraphs, ...children.flatMap(stretchesOf)]
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;。]/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
