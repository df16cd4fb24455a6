import type { Span } from '../../domain/evidence.ts'
import type { Role } from '../../domain/responsibility.ts'
import { type BodyList, bodyLists } from '../bodies/body-lists.ts'
import type { NamedBody, Owner } from './owner-clause.ts'
import { allotted, type Seen } from './prose-allotted.ts'
import { anyProseCue, type ProseCue, proseCues } from './prose-cues.ts'
import { type ProseDuty, trimmed } from './prose-duty.ts'
import { type Stretch, sentencesOf, stretchesOf } from './prose-stretches.ts'
import { canSupervise, isPast, opens, pressesOthers, subjectAt } from './prose-subject.ts'

/** The bodies that a sentence names, in text order. */
export type FindBodies = (sentence: Span) => readonly NamedBody[]

/** Longer stretches without a stop are tables or rubbish; the longest sentence in the corpus that sets a duty has 700. */
const longestSentence = 2000

/** …拟定的《X》已经国务院同意,现印发给你们: tells how the document came about. */
const preamble =
  /现(?:予)?(?:印发|转发|发布|公布)|现(?:就|将)[^。]{2,60}通知如下|已经?[^,。;]{0,14}(?:同意|审议通过|批准)/

/** What a paragraph's running text assigns, in text order, and who it speaks of last. */
export interface ProseReading {
  readonly duties: readonly ProseDuty[]
  readonly topic: Topic
}

/** Whom a text speaks of, and whether a list of their duties follows: 市科委…主要职责是:. */
export interface Topic {
  readonly list: BodyList | null
  readonly hasDutiesBelow: boolean
}

export const nobody: Topic = { list: null, hasDutiesBelow: false }

/** …履行下列职责: · 主要职责是: · 承担以下工作: */
const dutiesFollow = /(?:职责|职能|任务|工作)(?:是|为|如下|包括|有)?:\s*$/

/**
 * Every duty that a paragraph's running text assigns. `but`: owner marks, which are read elsewhere. `topic`: whom the text
 * before spoke of, for sentences without a subject (地方各级财政部门要…。一是积极配合相关部门…).
 */
export function readProse(
  text: string,
  paragraph: Span,
  findBodies: FindBodies,
  but: readonly Span[] = [],
  topic: Topic = nobody,
): ProseReading {
  const duties: ProseDuty[] = []
  const seen: Seen[] = []
  let last = topic
  let mark = 0
  for (const sentence of sentencesOf(text, paragraph)) {
    const words = text.slice(sentence.start, sentence.end)
    if (words.length > longestSentence) continue
    while (mark < but.length && but[mark]!.end <= sentence.start) mark++
    const marks: Span[] = []
    for (let i = mark; i < but.length && but[i]!.start < sentence.end; i++) marks.push(but[i]!)
    const lists =
      anyProseCue.test(words) && !preamble.test(words)
        ? bodyLists(text, findBodies(sentence)).filter(({ span }) => !inside(marks, span.start))
        : []
    const before = seen.length
    for (const stretch of stretchesOf(text, sentence, lists)) {
      const found = readStretch(text, stretch, lists, last, marks)
      duties.push(...found)
      seen.push({ stretch, duty: found[0] ?? null, sentence: before })
      if (stretch.subject && !stretch.by) last = { list: stretch.subject, hasDutiesBelow: false }
    }
  }
  duties.push(...allotted(text, seen))
  const words = text.slice(Math.max(paragraph.start, paragraph.end - 12), paragraph.end)
  if (last.list && dutiesFollow.test(words)) last = { ...last, hasDutiesBelow: true }
  return { duties: duties.sort((a, b) => a.span.start - b.span.start), topic: last }
}

/** A body with the role that the cue of the smallest rank gives it. */
type Ranked = Owner & { readonly rule: string; readonly rank: number }

type Put = (list: BodyList, role: Role, cue: Pick<ProseCue, 'rule' | 'rank'>) => void

/** The duties of one stretch: one, and another for those who besides press others: …,督促相关地区和单位限期整改. */
function readStretch(
  text: string,
  stretch: Stretch,
  lists: readonly BodyList[],
  topic: Topic,
  but: readonly Span[],
): ProseDuty[] {
  const words = text.slice(stretch.span.start, stretch.span.end)
  if (!anyProseCue.test(words)) return []
  const owners = new Map<number, Ranked>()
  const besides: { owner: Ranked; at: number }[] = []
  const put: Put = (list, role, { rule, rank }) => {
    for (const { name, span } of list.bodies) {
      const known = owners.get(span.start)
      if (!known || rank < known.rank) owners.set(span.start, { name, span, role, rule, rank })
    }
  }
  for (const cue of proseCues) {
    if (!cue.hint.test(words)) continue
    for (const found of words.matchAll(cue.pattern)) {
      const at = stretch.span.start + found.index
      const end = at + found[0].length
      if (inside(but, at)) continue
      if (cue.after && !cue.after.test(words.slice(Math.max(0, found.index - 60), found.index))) continue
      const object = cue.object && lists.find(({ span }) => span.start >= end && span.start <= end + 1)
      if (isPast(text, at, object ? object.span.end : end)) continue
      if (cue.behind && !(object && cue.behind.test(text.slice(object.span.end, object.span.end + 20))))
        continue
      if (cue.subject === null) {
        if (object && cue.object && !isAnybody(text, object)) put(object, cue.object, cue)
        continue
      }
      const mayInherit = (object || topic.hasDutiesBelow) && !stretch.subject && opens(text, stretch, at)
      const subject = subjectAt(text, stretch, at) ?? (mayInherit ? topic.list : null)
      if (!subject) continue
      if (cue.subject !== 'SUPERVISE') put(subject, cue.subject, cue)
      else if (canSupervise(text, subject, at)) {
        const apart = text.slice(subject.span.end, at).includes(',') && pressesOthers(text, at)
        for (const { name, span } of subject.bodies)
          if (apart && (owners.get(span.start)?.role ?? 'SUPERVISE') !== 'SUPERVISE')
            besides.push({ owner: { name, span, role: 'SUPERVISE', rule: cue.rule, rank: cue.rank }, at })
        put(subject, cue.subject, cue)
      }
      if (object && cue.object) put(object, cue.object, cue)
    }
  }
  if (stretch.by && stretch.subject) readBy(text, stretch.subject, lists, put)
  return [
    dutyOf(text, stretch.span, [...owners.values()]),
    dutyOf(
      text,
      { start: clauseStart(text, besides[0]?.at ?? 0), end: stretch.span.end },
      besides.filter(({ at }) => at === besides[0]?.at).map(({ owner }) => owner),
    ),
  ].filter((duty) => duty !== null)
}

function dutyOf(text: string, span: Span, owners: readonly Ranked[]): ProseDuty | null {
  if (owners.length === 0) return null
  return { span: trimmed(text, span), owners: owners.map(({ rank: _, ...owner }) => owner) }
}

function clauseStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1
}

/** 由省教育厅会省卫生健康委研究制定; 由X另行制定 makes X responsible if nothing stronger is said. */
function readBy(text: string, subject: BodyList, lists: readonly BodyList[], put: Put): void {
  const partner = lists.find(({ span }) => span.start === subject.span.end + 1)
  if (partner && text.slice(subject.span.end, partner.span.start) === '会') {
    put(subject, 'LEAD', { rule: 'prose-together', rank: 0 })
    put(partner, 'COOPERATE', { rule: 'prose-together', rank: 0 })
  }
  put(subject, 'RESPONSIBLE', { rule: 'prose-by', rank: 6 })
}

function inside(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}

/** 接受有关部门的监督 names nobody. */
function isAnybody(text: string, { span }: BodyList): boolean {
  const name = text.slice(span.start, span.end)
  return /^(?:有关|相关|上级|行业|社会)?(?:主管)?(?:部门|单位|方面|机构)$/.test(name)
}
