import type { Span } from '../domain/evidence.ts'
import type { PolicyTree, Section } from '../text/policy-tree.ts'
import type { BodyList } from './body-lists.ts'
import { firstLeadsFrom, withFirstAsLead } from './first-is-lead.ts'
import type { Gazetteer } from './gazetteer.ts'
import { findOwnerMarks, type OwnerMark } from './owner-marks.ts'
import { bodyReader } from './owner-names.ts'
import { findTableOwners } from './owner-tables.ts'
import { readProse } from './prose-duties.ts'
import type { Reading, ResponsibilityMention } from './responsibility-mention.ts'
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
  const { readBodies, findBodies } = bodyReader(text, gazetteer)
  const taskAt = new Map(tasks.map((task) => [`${task.kind} ${task.span.start}`, task]))
  return tree.parts.flatMap((part, index) => {
    const reading: Reading = {
      text,
      part: index,
      taskAt,
      readBodies,
      findBodies,
      firstLeadsFrom: firstLeadsFrom(text, part),
      tables: part.tables.map(({ span }) => span),
    }
    const sections = part.sections.flatMap((section) => readSection(reading, section, []))
    return [...sections, ...findTableOwners(reading, part)].sort((a, b) => a.span.start - b.span.start)
  })
}

/** Owner marks that stand together and what they govern. */
interface Group {
  readonly marks: readonly OwnerMark[]
  readonly governed: Span
  readonly span: Span
}

function readSection(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  spokenOf: BodyList | null = null,
): ResponsibilityMention[] {
  if (reading.tables.some((table) => contains(table, section.span))) return []
  const stretches = ownStretches(section)
  const marks = stretches.flatMap((stretch) => findOwnerMarks(reading.text, stretch, reading.readBodies))
  const groups = groupsOf(reading.text, section, marks)
  const found: ResponsibilityMention[] = []
  for (const group of groups) {
    const task = taskOfGroup(reading, section, above, groups, group)
    found.push(...group.marks.flatMap((mark) => ofMark(reading, mark, task, group)))
  }
  const spans = marks.map(({ span }) => span)
  const whole = taskOfSection(reading, section, above)
  let topic = spokenOf
  for (const paragraph of section.paragraphs) {
    const { duties, topic: last } = readProse(reading.text, paragraph, reading.findBodies, spans, topic)
    topic = last
    const alone =
      duties.length === 1 && section.paragraphs.length === 1 && isOneSentence(reading.text, paragraph)
    for (const duty of duties) {
      const task = alone && whole ? whole : dutyTask(reading, section, above, duty.span)
      const span = { start: duty.span.start, end: Math.min(duty.span.end, duty.span.start + longestEvidence) }
      for (const owner of duty.owners)
        found.push({
          task,
          part: reading.part,
          name: owner.name,
          body: owner.span,
          role: owner.role,
          span: owner.span.end > span.end ? { start: owner.span.start, end: duty.span.end } : span,
          confidence: owner.rule === 'prose-allotted' || owner.rule === 'prose-report' ? 0.6 : 0.8,
          rule: owner.rule,
        })
    }
  }
  const chain = [...above, section]
  for (const child of section.children)
    found.push(...readSection(reading, child, chain, runsOn(reading.text, child) ? topic : null))
  return found
}

const longestEvidence = 300

/** Heading and own paragraphs of a section: where its marks may stand. */
function ownStretches(section: Section): Span[] {
  return section.heading ? [section.heading, ...section.paragraphs] : [...section.paragraphs]
}

function groupsOf(text: string, section: Section, marks: readonly OwnerMark[]): Group[] {
  const groups: { marks: OwnerMark[]; governed: Span; span: Span }[] = []
  let from = section.paragraphs[0]?.start ?? section.span.start
  for (const mark of marks) {
    const last = groups.at(-1)
    const between = last ? text.slice(last.span.end, mark.span.start) : ''
    if (last && /^[\s。;,]*$/.test(between)) {
      last.marks.push(mark)
      last.span = { start: last.span.start, end: mark.span.end }
    } else {
      groups.push({
        marks: [mark],
        governed: { start: Math.min(from, mark.span.start), end: mark.span.start },
        span: mark.span,
      })
    }
    from = mark.span.end
  }
  return groups
}

/** The section's task if the group is its only one and closes it; else a duty of the words it governs. */
function taskOfGroup(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  groups: readonly Group[],
  group: Group,
): TaskMention {
  const { text } = reading
  const governed = trimmed(text, group.governed)
  const paragraph = section.paragraphs.find((one) => contains(one, group.span))
  const rest = text.slice(group.span.end, paragraph?.end ?? group.span.end)
  const inHeading = section.heading !== null && contains(section.heading, group.span)
  const only = groups.length === 1 && (inHeading || rest.replace(/[\s。;]/g, '').length < 30)
  if (!only && governed.end - governed.start > 6) return dutyTask(reading, section, above, governed)
  return (
    climbed(reading, section, above, group) ??
    taskOfSection(reading, section, above) ??
    dutyTask(reading, section, above, governed.end > governed.start ? governed : group.span)
  )
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
  const parent = above.at(-1)
  if (!parent || parent.children.length < 2 || parent.children.at(-1) !== section) return null
  const inline = runsOn(reading.text, section)
  const ownLine = group.marks.every(
    ({ form, span }) => form === 'line' && reading.text.charAt(span.start - 1) === '\n',
  )
  if (!inline && !ownLine && section.marker !== null) return null
  const marked = parent.children
    .slice(0, -1)
    .some((child) =>
      child.paragraphs.some((span) => findOwnerMarks(reading.text, span, reading.readBodies).length > 0),
    )
  return marked ? null : taskOfSection(reading, parent, above.slice(0, -1))
}

/** An item inside a paragraph, 一是…;二是…, as against one on a line of its own. */
function runsOn(text: string, section: Section): boolean {
  return section.span.start > 0 && text.charAt(section.span.start - 1) !== '\n'
}

function taskOfSection(reading: Reading, section: Section, above: readonly Section[]): TaskMention | null {
  const own = reading.taskAt.get(`section ${section.span.start}`)
  if (own) return own
  const parent = above.at(-1)
  // text behind the items of a section, without a number, is the section's
  return section.marker === null && parent ? taskOfSection(reading, parent, above.slice(0, -1)) : null
}

function dutyTask(reading: Reading, section: Section, above: readonly Section[], span: Span): TaskMention {
  const parent =
    [...above, section]
      .map((one) => reading.taskAt.get(`section ${one.span.start}`))
      .findLast((task) => task) ?? null
  return { kind: 'duty', part: reading.part, path: section.path, heading: null, span, parent, dated: span }
}

function ofMark(reading: Reading, mark: OwnerMark, task: TaskMention, group: Group): ResponsibilityMention[] {
  const ruled = mark.span.end > reading.firstLeadsFrom
  const owners = ruled ? withFirstAsLead(mark.owners) : mark.owners
  const span = evidenceSpan(reading.text, mark.span, group)
  return owners.map(({ name, span: body, role }) => ({
    task,
    part: reading.part,
    name,
    body,
    role,
    span,
    confidence: mark.marked ? 0.95 : 0.8,
    rule: `${mark.form}${ruled && owners.length > 0 ? '-first-is-lead' : ''}`,
  }))
}

/** The mark and the sentence before it, as far as they fit. */
function evidenceSpan(text: string, mark: Span, { governed, span }: Group): Span {
  const floor = Math.max(governed.start, mark.end - longestEvidence)
  if (mark.start > span.start || floor >= mark.start) return mark
  let start = mark.start
  while (start > floor && /[\s。;!]/.test(text.charAt(start - 1))) start--
  while (start > floor && !'。;!\n'.includes(text.charAt(start - 1))) start--
  while (start < mark.start && /[\s。;!]/.test(text.charAt(start))) start++
  return { start, end: mark.end }
}

function isOneSentence(text: string, { start, end }: Span): boolean {
  return !/[。;!].*[^\s]/s.test(text.slice(start, end).replace(/[。;!\s]+$/, ''))
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;。]/.test(text.charAt(start))) start++
  while (end > start && /[\s]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
