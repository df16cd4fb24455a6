import type { Span } from '../../domain/evidence.ts'
import type { Section } from '../../text/policy-tree.ts'
import { dutyTask, type Group, runsOn, taskOfGroup, taskOfSection } from './owned-task.ts'
import { findOwnerMarks, type OwnerMark } from './owner-marks.ts'
import { mentionsOfDuty, mentionsOfMark } from './owner-mentions.ts'
import { nobody, readProse, type Topic } from './prose-duties.ts'
import type { Reading, ResponsibilityMention } from './responsibility-mention.ts'

/** The owners that a section and its children name, in marks and in running text. `above`: the sections around it. */
export function findSectionOwners(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  spokenOf: Topic = nobody,
): ResponsibilityMention[] {
  if (reading.tables.some(({ start, end }) => start <= section.span.start && section.span.end <= end))
    return []
  const { text, readBodies } = reading
  const stretches = section.heading ? [section.heading, ...section.paragraphs] : section.paragraphs
  const marks = stretches.flatMap((stretch) => findOwnerMarks(text, stretch, readBodies))
  const groups = groupsOf(text, section, marks)
  const found = groups.flatMap((group) => {
    const task = taskOfGroup(reading, section, above, groups, group)
    return group.marks.flatMap((mark) => mentionsOfMark(reading, mark, task, group))
  })

  const spans = marks.map(({ span }) => span)
  let topic = spokenOf
  for (const paragraph of stretches) {
    const { duties, topic: last } = readProse(text, paragraph, reading.findBodies, spans, topic)
    topic = last
    const alone = duties.length === 1 && section.paragraphs.length === 1 && isOneSentence(text, paragraph)
    for (const duty of duties) {
      const whole = alone ? taskOfSection(reading, section, above) : null
      found.push(...mentionsOfDuty(reading, duty, whole ?? dutyTask(reading, section, above, duty.span)))
    }
  }

  for (const child of section.children)
    found.push(
      ...findSectionOwners(
        reading,
        child,
        [...above, section],
        topic.hasDutiesBelow || runsOn(text, child) ? topic : nobody,
      ),
    )
  return found
}

/** Marks with nothing but stops between them are one group: "牵头单位:A" and "完成时限:2023年底" on the next line. */
function groupsOf(text: string, section: Section, marks: readonly OwnerMark[]): Group[] {
  const groups: { marks: OwnerMark[]; governed: Span; span: Span }[] = []
  let from = section.paragraphs[0]?.start ?? section.span.start
  for (const mark of marks) {
    const last = groups.at(-1)
    if (last && /^[\s。;,]*$/.test(text.slice(last.span.end, mark.span.start))) {
      last.marks.push(mark)
      last.span = { start: last.span.start, end: mark.span.end }
    } else {
      const governed = { start: Math.min(from, mark.span.start), end: mark.span.start }
      groups.push({ marks: [mark], governed, span: mark.span })
    }
    from = mark.span.end
  }
  return groups
}

function isOneSentence(text: string, { start, end }: Span): boolean {
  return !/[。;!]/.test(text.slice(start, end).replace(/[。;!\s]+$/, ''))
}
