import type { Span } from '../../domain/evidence.ts'
import type { Section } from '../../text/policy-tree.ts'
import { bodyLists } from '../bodies/body-lists.ts'
import { type Announcement, allotsDuties, announcementOf, type Opening, openingOf } from './duty-openings.ts'
import { dutyTask, type Group, runsOn, taskOfGroup, taskOfSection } from './owned-task.ts'
import { findOwnerMarks, type OwnerMark } from './owner-marks.ts'
import { mentionsOfDuty, mentionsOfMark } from './owner-mentions.ts'
import { actsAtOnce, allottedInArticle, type Seen } from './prose-allotted.ts'
import { nobody, readProse, type Topic } from './prose-duties.ts'
import type { Reading, ResponsibilityMention } from './responsibility-mention.ts'

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
  const { text, title, readBodies, findBodies, bracketsNameOwners } = reading
  const heading = section.heading ? [section.heading] : []
  const stretches = [...heading, ...section.paragraphs]
  const marks = stretches.flatMap((stretch) => findOwnerMarks(text, stretch, readBodies, bracketsNameOwners))
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
    const { duties, topic: last, seen: own } = readProse(text, paragraph, findBodies, spans, topic)
    seen.push(...own)
    const alone =
      !head && duties.length === 1 && section.paragraphs.length === 1 && isOneSentence(text, paragraph)
    const mentions = duties.flatMap((duty) => {
      const whole = alone && !opening ? taskOfSection(reading, section, above) : null
      return mentionsOfDuty(reading, duty, whole ?? dutyTask(reading, section, above, duty.span))
    })
    found.push(...mentions)
    // an item's heading governs all that follows, a paragraph's opening only the paragraph
    if (opening && opening !== head)
      found.push(...whatItOpens(reading, section, above, opening, paragraph, mentions))
    const acting =
      !opening && (listed === 'list' || (i === 0 && allotted === 'list')) ? actingAt(reading, stretch) : null
    if (acting) {
      const rest = { start: acting.end, end: stretch.end }
      found.push(...whatItOpens(reading, section, above, acting, rest, mentions))
    }
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
  )
  for (const child of section.children) {
    const inherited = topic.hasDutiesBelow || runsOn(text, child) ? topic : nobody
    const read = readSection(reading, child, around, inherited, below)
    found.push(...read.found)
    // the last item of one list is followed by the words that begin another
    if (topic.hasDutiesBelow && read.next) topic = read.next
  }
  if (head) {
    const rest = { start: head.end, end: section.span.end }
    found.push(...whatItOpens(reading, section, above, head, rest, found))
  }
  return { found, next }
}

/** 各行政村:为…实施主体: somebody else, whom no list knows, among the items of an allotment. */
const opensItem = /^\s*(?:\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?[\u4e00-\u9fff()、]{2,16}:/

const article = /^第[^章节]{1,6}条$/

/** Whether a run of items allots duties body by body, and whether words above it say that it does nothing else. */
function allotmentOf(reading: Reading, announced: Announcement, items: readonly Span[]): Announcement {
  const { text, isBody } = reading
  if (allotsDuties(text, announced, items, isBody)) return announced ?? 'loose'
  return announced === 'list' && items.filter((item) => actingAt(reading, item)).length > 1 ? 'list' : null
}

/** A name on a line of its own, with the line below if that is no other name: 县林业局|承担…. */
function withNames({ text, isBody }: Reading, stretches: readonly Span[]): Span[] {
  const isName = stretches.map(({ start, end }) => end - start < 30 && isBody(text.slice(start, end).trim()))
  return stretches.flatMap((stretch, i) => {
    if (isName[i - 1] && !isName[i]) return []
    const next = stretches[i + 1]
    return isName[i] && next && !isName[i + 1] ? [{ start: stretch.start, end: next.end }] : [stretch]
  })
}

/** 各级红十字会|依法参与…, 公安、交通部门|对采血车的停放提供方便, 工会、妇联|要动员…: the list says that it is theirs, whatever the verb. */
const mustAct =
  /^(?:要|依法|依规|积极|主动|全力|对[^,。;]{2,40}(?:提供|给予|予以|进行|实施|开展|依法))[^,。;]{2,}/

/** 各有关部门要按照下列分工,密切配合: · 各有关部门要加强协作: nobody's own. */
const isLead = /:\s*$|^各?(?:有关|相关|成员)?(?:部门|单位|地区?)(?![\u4e00-\u9fff]*、)/

/** 公安机关|立即设置警戒区域: the bodies that an item begins with if they act at once. */
function actingAt({ text, findBodies }: Reading, item: Span): Opening | null {
  const first = firstSentence(text, item)
  const list = first && bodyLists(text, findBodies(first))[0]
  if (!list || list.span.start !== first.start) return null
  const said = text.slice(list.span.end, first.end)
  if (!actsAtOnce(list, said) && !(mustAct.test(said) && !isLead.test(text.slice(first.start, item.end))))
    return null
  return { list, end: list.span.end }
}

/**
 * The bodies a stretch opens with if what follows is theirs: not (二)领导小组办公室。办公室由市发展改革委组成,…; but 环卫公司:|环卫公司
 * 做好对接.
 */
function openingAt(
  { text, isBody, findBodies }: Reading,
  stretch: Span,
  end: number,
  announced: Announcement,
): Opening | null {
  const opening = openingOf(text, stretch, isBody, announced === 'list')
  const first = opening && firstSentence(text, { start: opening.end, end })
  if (!first) return null
  const named = opening.list.bodies
  const twice = named.length === 1 ? named[0]!.name : null
  const isTwice =
    twice !== null &&
    text.startsWith(twice, first.start) &&
    !/^(?:由|设|为|是)/.test(text.slice(first.start + twice.length, first.start + twice.length + 1))
  if (!isTwice && findBodies(first).some(({ span }) => span.start === first.start)) return null
  return opening
}

/**
 * An item of an allotment makes the bodies it opens with responsible for what it says first, whatever the words: 区卫生健康委:
 * 梳理医院停车需求,…. Nothing where its words have given them a part in it already.
 */
function whatItOpens(
  reading: Reading,
  section: Section,
  above: readonly Section[],
  { list }: Opening,
  rest: Span,
  mentions: readonly ResponsibilityMention[],
): ResponsibilityMention[] {
  const first = firstSentence(reading.text, rest)
  if (!first) return []
  const own = mentions.filter(
    ({ body, name }) =>
      (list.span.start <= body.start && body.end <= list.span.end) ||
      list.bodies.some((one) => one.name === name),
  )
  const said = own.some(
    ({ task }) =>
      task.span.start < first.end &&
      first.start < task.span.end &&
      isAside(reading.text.slice(first.start, Math.max(first.start, task.span.start))),
  )
  if (said) return []
  const owners = list.bodies.map((body) => ({ ...body, role: 'RESPONSIBLE' as const, rule: 'prose-opening' }))
  const isFirst = section.paragraphs.findIndex(({ end }) => list.span.start < end) <= 0
  const whole = isFirst && rest.end === section.span.end ? taskOfSection(reading, section, above) : null
  return mentionsOfDuty(reading, { span: first, owners }, whole ?? dutyTask(reading, section, above, first))
}

/** 按照全市统一部署, in front of what is to be done. */
function isAside(words: string): boolean {
  return /^[\s;,]*$|^(?:按照?|根据|依据|在|围绕|结合|针对|对|以|通过|为)[^。;]*,\s*$/.test(words)
}

/** Behind an item's own mark. */
function firstSentence(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, Math.min(end, start + 400))
  const from = /^[\s:。;,]*(?:\(?[一二三四五六七八九十\d]{1,3}[.、)]\s*)?/.exec(words)?.[0].length ?? 0
  const stop = words.slice(from).search(/[。;\n]/)
  const to = stop < 0 ? words.length : from + stop
  return to - from < 6 ? null : { start: start + from, end: start + to }
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
