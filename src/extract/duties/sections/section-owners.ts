import type { Span } from '../../../domain/evidence.ts'
import type { Section } from '../../../text/policy-tree.ts'
import { dutyTask, type Group, runsOn, taskOfGroup, taskOfSection } from '../marks/owned-task.ts'
import { findOwnerMarks, type OwnerMark } from '../marks/owner-marks.ts'
import { mentionsOfDuty, mentionsOfMark } from '../marks/owner-mentions.ts'
import { allottedInArticle, type Seen } from '../prose/allotted.ts'
import { nobody, readProse, type Topic } from '../prose/prose-duties.ts'
import type { Reading, ResponsibilityMention } from '../responsibility-mention.ts'
import { actingAt, allotmentOf, firstSentence, openingAt, withNames } from './allotments.ts'
import { type Announcement, announcementOf, type Opening } from './duty-openings.ts'
import { withMainOwners } from './main-owners.ts'
import { headedMarks, leftOpen, namesBelow, type OpenList } from './owner-headings.ts'

/**
 * The owners that a section and its children name, in marks and in running text. `above`: the sections around it.
 * `spokenOf`: whom the text above speaks of; `allotted`: the section is an item of a list that allots duties body by body.
 */
export function findSectionOwners(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  spokenOf: Topic = nobody,
  allotted: Announcement = null,
): ResponsibilityMention[] {
  return readSection(reading, section, above, spokenOf, allotted).found
}

interface SectionReading {
  readonly found: ResponsibilityMention[]
  /** Whose duties its last words announce: …。|公安派出所应当履行下列职责: */
  readonly next: Topic | null
}

function readSection(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  spokenOf: Topic,
  allotted: Announcement,
): SectionReading {
  if (reading.tables.some(({ start, end }) => start <= section.span.start && section.span.end <= end))
    return { found: [], next: null }
  const { text, title, findBodies } = reading
  const heading = section.heading ? [section.heading] : []
  const stretches = [...heading, ...section.paragraphs]
  const marks = marksOf(reading, section, stretches)
  const groups = groupsOf(text, section, marks)
  const found = groups.flatMap((group) => {
    const task = taskOfGroup(reading, section, above, groups, group)
    return group.marks.flatMap((mark) => mentionsOfMark(reading, mark, task, group))
  })

  const spans = marks.map(({ span }) => span)
  const around = [...above, section]
  const announced = announcementOf(text, title, around, section.paragraphs)
  const listed = allotmentOf(reading, announced, section.paragraphs)
  const head = allotted && stretches[0] ? openingAt(reading, stretches[0], section.span.end, allotted) : null
  let topic = spokenOf
  const seen: Seen[] = []
  let next: Topic | null = null
  const told = listed ? [...heading, ...withNames(reading, section.paragraphs)] : stretches
  for (const [i, stretch] of told.entries()) {
    const opening = i === 0 && head ? head : listed ? openingAt(reading, stretch, stretch.end, listed) : null
    if (opening) topic = { list: opening.list, hasDutiesBelow: true, isFresh: true }
    else if (listed && i > 0 && opensItem.test(text.slice(stretch.start, stretch.start + 24))) topic = nobody
    const paragraph = opening ? { start: Math.min(opening.end, stretch.end), end: stretch.end } : stretch
    const {
      duties,
      topic: last,
      seen: own,
    } = readProse(
      text,
      paragraph,
      findBodies,
      spans,
      topic,
      (listed ?? allotted) === 'list' && !text.slice(stretch.start, stretch.end).trimEnd().endsWith(':'),
    )
    seen.push(...own)
    const alone =
      !head && duties.length === 1 && section.paragraphs.length === 1 && isOneSentence(text, paragraph)
    // text without a number behind the items of an article is a duty of its own, unless it begins another list
    const isBehindItems =
      section.marker === null && !text.slice(stretch.start, stretch.end).trimEnd().endsWith(':')
    const mentions = duties.flatMap((duty) => {
      const whole = alone && !opening && !isBehindItems ? taskOfSection(reading, section, above) : null
      return mentionsOfDuty(reading, duty, whole ?? dutyTask(reading, section, above, duty.span))
    })
    const acting =
      !opening && (listed === 'list' || (i === 0 && allotted === 'list')) ? actingAt(reading, stretch) : null
    // an item's heading governs all that follows, a paragraph's opening only the paragraph
    if (opening && opening !== head)
      found.push(...withOpening(reading, section, above, opening, paragraph, mentions))
    else if (acting) {
      const rest = { start: acting.end, end: stretch.end }
      found.push(...withOpening(reading, section, above, acting, rest, mentions))
    } else found.push(...mentions)
    topic = opening && opening === head ? topic : last
    next = !opening && last.hasDutiesBelow && last.list !== spokenOf.list ? last : null
  }

  if (section.marker && article.test(section.marker))
    for (const duty of allottedInArticle(text, seen))
      if (!found.some(({ span }) => duty.span.start <= span.start && span.start < duty.span.end))
        found.push(...mentionsOfDuty(reading, duty, dutyTask(reading, section, above, duty.span)))

  const below = allotmentOf(
    reading,
    announced,
    section.children.flatMap((child) => child.heading ?? child.paragraphs[0] ?? []),
    section.paragraphs,
  )
  for (const child of section.children) {
    const inherited = topic.hasDutiesBelow || runsOn(text, child) ? topic : nobody
    const read = readSection(reading, child, around, inherited, below)
    found.push(...read.found)
    // the last item of one list is followed by the words that begin another
    if (topic.hasDutiesBelow && read.next) topic = read.next
  }
  const rest = head && { start: head.end, end: section.span.end }
  return { found: head && rest ? withOpening(reading, section, above, head, rest, found) : found, next }
}

/** The owner marks of a section: below its heading if that is a label, else in its own words. */
function marksOf(reading: Reading, section: Section, stretches: readonly Span[]): OwnerMark[] {
  const { text, readBodies, bracketsNameOwners, mainOwnersLead } = reading
  const inRoles = (mark: OwnerMark): OwnerMark => {
    const words = text.slice(mark.span.start, mark.span.end)
    return { ...mark, owners: withMainOwners(words, mark.owners, mainOwnersLead) }
  }
  const headed = headedMarks(reading, section)
  if (headed.length > 0) return headed.map(inRoles)
  let open: OpenList | null = null
  return stretches.flatMap((stretch) => {
    const below = namesBelow(reading, open, stretch)
    const marks = below ? [below] : findOwnerMarks(text, stretch, readBodies, bracketsNameOwners).map(inRoles)
    open = leftOpen(reading, marks.at(-1), stretch)
    return marks
  })
}

/** 各行政村:为…实施主体: somebody else, whom no list knows, among the items of an allotment. */
const opensItem = /^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?[\u4e00-\u9fff()、]{2,16}:/

const article = /^第[^章节]{1,6}条$/

/**
 * The mentions of an item of an allotment with what the bodies it opens with are responsible for: what it says first, whatever the
 * words (区卫生健康委:梳理医院停车需求,…). Nothing more where its words have given them a part in it already; where they do so further on
 * in the same sentence (市公安局:依法侦办案件,|负责深挖线索), that part begins with the sentence.
 */
function withOpening(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  { list }: Opening,
  rest: Span,
  mentions: readonly ResponsibilityMention[],
): ResponsibilityMention[] {
  const { text } = reading
  const first = firstSentence(text, rest)
  if (!first) return [...mentions]
  const own = mentions.filter(
    ({ body, name }) =>
      (list.span.start <= body.start && body.end <= list.span.end) ||
      list.bodies.some((one) => one.name === name),
  )
  const before = ({ task }: ResponsibilityMention) =>
    text.slice(first.start, Math.max(first.start, task.span.start))
  const inFirst = own.filter(({ task }) => task.span.start < first.end && first.start < task.span.end)
  if (inFirst.some((one) => isAside(before(one)))) return [...mentions]
  const further = inFirst.filter((one) => goesOn.has(one.rule) && !/[。;]/.test(before(one)))
  const widened = mentions.map((one) =>
    further.includes(one)
      ? {
          ...one,
          task: dutyTask(reading, section, above, { start: first.start, end: one.task.span.end }),
        }
      : one,
  )
  const owners = list.bodies
    .filter(({ name }) => !further.some((one) => one.name === name))
    .map((body) => ({ ...body, role: 'RESPONSIBLE' as const, rule: 'prose-opening' }))
  const isFirst = section.paragraphs.findIndex(({ end }) => list.span.start < end) <= 0
  const whole = isFirst && rest.end === section.span.end ? taskOfSection(reading, section, above) : null
  const task = whole ?? dutyTask(reading, section, above, first)
  return [...widened, ...mentionsOfDuty(reading, { span: first, owners }, task)]
}

/** 市公安局:依法侦办案件,|负责深挖线索: how the duty of one goes on in which it is not said that others have a part. */
const goesOn = new Set(['prose-responsible', 'prose-bear', 'prose-accountable', 'prose-lead'])

/** 按照全市统一部署, in front of what is to be done. */
function isAside(words: string): boolean {
  return /^[\s;,]*$|^(?:按照?|根据|依据|在|围绕|结合|针对|对|以|通过|为)[^。;]*,\s*$/.test(words)
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
