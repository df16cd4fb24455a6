import type { Span } from '../../../domain/evidence.ts'
import type { Role } from '../../../domain/responsibility.ts'
import { type BodyList, bodyLists } from '../../bodies/body-lists.ts'
import type { NamedBody } from '../../bodies/named-body.ts'
import type { ProseCue } from '../cues/cue.ts'
import { anyProseCue } from '../cues/cues.ts'
import type { Owner } from '../owner.ts'
import { actsOf, type Hit, isQuoted, isStruck } from './acts.ts'
import { allotted, mayShareOut, type Seen } from './allotted.ts'
import { yields } from './cue-yields.ts'
import { type ProseDuty, trimmed } from './duty.ts'
import { helped } from './helped.ts'
import { isAnybody, isClient, isEverybody, isNamed } from './named-object.ts'
import { withObject } from './object.ts'
import { withSharedTask } from './shared-task.ts'
import { type Stretch, sentencesOf, stretchesOf } from './stretches.ts'
import { begins, canSupervise, evaluates, isCase, isInspected, opens, subjectAt } from './subject.ts'

/** The bodies that a sentence names, in text order. */
export type FindBodies = (sentence: Span) => readonly NamedBody[]

/** Longer stretches without a stop are tables or rubbish; the longest sentence in the corpus that sets a duty has 700. */
const longestSentence = 2000

/** …拟定的《X》已经国务院同意,现印发给你们: tells how the document came about. */
const preamble =
  /现(?:予)?(?:印发|转发|发布|公布)|现(?:就|将)[^。]{2,60}通知如下|已经?[^,。;]{0,14}(?:同意|审议通过|批准)(?!的)/

/** 市教委会同市体育局联合开展阳光体育活动,现就有关事项通知如下: tells what is to come, unlike 会同…制定了…. */
const undertaking =
  /(?:会同|牵头)[^。;]{2,200}?(?:开展|组织|实施|启动|举办)[^,。;了]{2,60},现(?:就|将)[^。]{2,60}通知如下/

/** What a paragraph's running text assigns, in text order, and who it speaks of last. */
export interface ProseReading {
  readonly duties: readonly ProseDuty[]
  readonly topic: Topic
  /** Its stretches, in text order. */
  readonly seen: readonly Seen[]
}

/** Whom a text speaks of, and whether a list of their duties follows: 市科委…主要职责是:. */
export interface Topic {
  readonly list: BodyList | null
  readonly hasDutiesBelow: boolean
  /** The sentence right before spoke of them. */
  readonly isFresh: boolean
}

export const nobody: Topic = { list: null, hasDutiesBelow: false, isFresh: false }

/** …履行下列职责: · 主要职责是: · 承担以下工作: */
export const dutiesFollow = /(?:职责|职权|职能|权限|任务|工作)(?:是|为|如下|包括|有)?:\s*$/

/** 主要负责…, 会同…: of whom the sentence before speaks. */
const beginsWithCue = /^\s*(?:具体|主要|全面|统筹|统一|并)?(?:负责|牵头|会同|承担|协助|配合)/

/** 地方各级政府和相关行业主管部门|要…, 街道办事处|按照市政府规定做好…, 文化等部门|在核发许可证时,应当…: may be one of those among whom a paragraph shares out its work. */
const isOrder =
  /^[^,。;]{1,40}?(?:部门|政府|单位|机构|机关|[局委厅部院办会处站所]|中心|[妇残]联)(?:(?:在[^,。;]{2,20}[时中前后],)?(?:要|应当?|须|必须|应该)|组织实施|(?:按照|依照|根据)[^,。;]{2,30}(?:做好|开展|落实|组织))/

/**
 * Every duty that a paragraph's running text assigns. `but`: owner marks, which are read elsewhere. `topic`: whom the text
 * before spoke of, for sentences without a subject (地方各级财政部门要…。一是积极配合相关部门…). `isListed`: the words above say that
 * duties are allotted here.
 */
export function readProse(
  text: string,
  paragraph: Span,
  findBodies: FindBodies,
  but: readonly Span[] = [],
  topic: Topic = nobody,
  isListed = false,
): ProseReading {
  const duties: ProseDuty[] = []
  const seen: Seen[] = []
  let last = topic
  let spokenOf: BodyList | null = null
  let mark = 0
  const sentences = sentencesOf(text, paragraph)
  for (const [i, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end)
    if (words.length > longestSentence) continue
    while (mark < but.length && but[mark]!.end <= sentence.start) mark++
    const marks: Span[] = []
    for (let i = mark; i < but.length && but[i]!.start < sentence.end; i++) marks.push(but[i]!)
    const next = sentences[i + 1]
    const lists =
      (anyProseCue.test(words) ||
        mayShareOut(words) ||
        isOrder.test(words) ||
        dutiesFollow.test(words) ||
        (next && beginsWithCue.test(text.slice(next.start, next.start + 12)))) &&
      (!preamble.test(words) || undertaking.test(words))
        ? bodyLists(text, findBodies(sentence)).filter(({ span }) => !inside(marks, span.start))
        : []
    const before = seen.length
    last = {
      list: last.list,
      hasDutiesBelow: last.hasDutiesBelow,
      isFresh: spokenOf !== null && spokenOf === last.list,
    }
    spokenOf = null
    for (const stretch of stretchesOf(text, sentence, lists)) {
      const found = readStretch(text, stretch, lists, topic.hasDutiesBelow ? topic : last, marks)
      duties.push(...found)
      seen.push({ stretch, duty: found[0] ?? null, sentence: before })
      if (stretch.subject && !stretch.by) {
        spokenOf = stretch.subject
        last = { list: stretch.subject, hasDutiesBelow: false, isFresh: false }
      }
    }
  }
  const led = helped(text, seen)
  const changed = led.flatMap(({ duty }, i) =>
    duty && duty !== seen[i]!.duty ? [{ from: seen[i]!.duty, to: duty }] : [],
  )
  const outdated = new Set(changed.map(({ from }) => from))
  const all = [
    ...duties.filter((duty) => !outdated.has(duty)),
    ...changed.map(({ to }) => to),
    ...allotted(text, led, isListed),
  ]
  const words = text.slice(Math.max(paragraph.start, paragraph.end - 12), paragraph.end)
  // (三)负责…。|公安派出所应当履行下列职责: another list begins behind the last item of one
  if (topic.hasDutiesBelow && !(last.list !== topic.list && dutiesFollow.test(words))) last = topic
  if (last.list && dutiesFollow.test(words)) last = { ...last, hasDutiesBelow: true }
  return { duties: withSharedTask(text, paragraph, all), topic: last, seen: led }
}

/** A body with the role that the cue of the smallest rank gives it. */
type Ranked = Owner & { readonly rule: string; readonly rank: number }

type Put = (list: BodyList, role: Role, cue: Pick<ProseCue, 'rule' | 'rank'>) => void

/** The duties of one stretch, one an act. */
function readStretch(
  text: string,
  stretch: Stretch,
  lists: readonly BodyList[],
  topic: Topic,
  but: readonly Span[],
): ProseDuty[] {
  if (!stretch.by && !anyProseCue.test(text.slice(stretch.span.start, stretch.span.end))) return []
  const acts = actsOf(text, stretch, lists, but)
  const at = stretch.subject?.span.start ?? 0
  const by = stretch.by && !isStruck(text, at) && !isQuoted(text, at) ? stretch.subject : null
  if (by && acts.length === 0) acts.push({ span: stretch.span, hits: [] })
  return acts.flatMap(({ span, hits }, i): ProseDuty[] => {
    const owners = new Map<number, Ranked>()
    const put: Put = (list, role, { rule, rank }) => {
      for (const body of list.bodies) {
        const known = owners.get(body.span.start)
        if (!known || rank < known.rank) owners.set(body.span.start, { ...body, role, rule, rank })
      }
    }
    for (const [i, hit] of hits.entries()) {
      const { cue } = hit
      readHit(
        text,
        stretch,
        yields(text, stretch, hits, i) ? { ...hit, cue: { ...cue, rank: 6 } } : hit,
        topic,
        put,
      )
    }
    if (by && i === 0) readBy(text, by, lists, put)
    if (owners.size > 0 && stretch.subject) putNoted(text, stretch.subject, put)
    if (owners.size === 0) return []
    const whole = i === 0 && stretch.subject ? withObject(text, span, stretch.subject.span) : span
    return [
      { span: trimmed(text, whole), owners: [...owners.values()].map(({ rank: _, ...owner }) => owner) },
    ]
  })
}

/** 公安机关设立的水上派出所、巡查队|,协助…: the sentence has a subject, though not one that is known. */
const unknownSubject =
  /^[^,。;]{2,40}(?:[队所站局办]|部门|单位|中心|机构|企业|公司|人员|委员会|小组)(?:\([^()]{1,20}\))?,[^,。;]{0,6}$/

/** What a cue makes of its subject and of the bodies behind it. */
function readHit(
  text: string,
  stretch: Stretch,
  { cue, at, end, object }: Hit,
  topic: Topic,
  put: Put,
): void {
  if (cue.subject === null) {
    if (object && cue.object && !isAnybody(text, object)) put(object, cue.object, cue)
    return
  }
  const mayInherit =
    !stretch.subject &&
    opens(text, stretch, at) &&
    !unknownSubject.test(text.slice(stretch.span.start, at)) &&
    (object !== null ||
      topic.hasDutiesBelow ||
      (topic.isFresh &&
        cue.beginsAct &&
        (cue.subject !== 'SUPERVISE' || evaluates.test(text.slice(at, at + 70))) &&
        begins(text, stretch, at)))
  const own = subjectAt(text, stretch, at)
  const subject = own ?? (mayInherit ? topic.list : null)
  if (!subject) {
    if (
      object &&
      !isCase(text, stretch, at) &&
      opens(text, stretch, at) &&
      isNamed(text, cue, object) &&
      !isClient(text, object)
    )
      put(object, cue.object!, cue)
    return
  }
  if (cue.rule === 'prose-cooperate' && isInspected(text, subject, { start: at, end })) return
  // 各有关方面要密切配合 names nobody
  if (cue.rule === 'prose-cooperate' && !object && isEverybody(text, subject)) return
  // 各地要…落实主体责任 names nobody
  if (cue.rule === 'prose-accountable' && /^各地区?$/.test(text.slice(subject.span.start, subject.span.end)))
    return
  const role = cue.subject
  if (role !== 'SUPERVISE' || canSupervise(text, subject, at, !own)) put(subject, role, cue)
  const isNobody =
    object &&
    cue.object === 'LEAD' &&
    (isEverybody(text, object) || (cue.rule === 'prose-assist' && isClient(text, object)))
  if (object && cue.object && !isNobody) put(object, cue.object, cue)
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

/** 区商务局(牵头)、区经信局协同做好…: who leads is said in a note behind the name. */
function putNoted(text: string, { bodies }: BodyList, put: Put): void {
  for (const body of bodies)
    if (/^\((?:牵头|主办)(?:单位|部门)?\)/.test(text.slice(body.span.end, body.span.end + 8)))
      put({ span: body.span, bodies: [body] }, 'LEAD', { rule: 'prose-lead', rank: -1 })
}

function inside(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}
