import type { Span } from '../domain/evidence.ts'
import type { Role } from '../domain/responsibility.ts'
import { type BodyList, bodyLists } from './body-lists.ts'
import type { NamedBody, Owner } from './owner-clause.ts'
import { anyProseCue, type ProseCue, proseCues } from './prose-cues.ts'
import { type Stretch, sentencesOf, stretchesOf } from './prose-stretches.ts'

/** A clause of running text that puts a duty on bodies. */
export interface ProseDuty {
  readonly span: Span
  readonly owners: readonly (Owner & { readonly rule: string })[]
}

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
  readonly topic: BodyList | null
}

/**
 * Every duty that a paragraph's running text assigns. `but`: owner marks, which are read elsewhere. `topic`: whom the text
 * before spoke of, for sentences without a subject (地方各级财政部门要…。一是积极配合相关部门…).
 */
export function readProse(
  text: string,
  paragraph: Span,
  findBodies: FindBodies,
  but: readonly Span[] = [],
  topic: BodyList | null = null,
): ProseReading {
  const duties: ProseDuty[] = []
  const seen: { stretch: Stretch; marked: boolean }[] = []
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
    for (const stretch of stretchesOf(text, sentence, lists)) {
      const duty = readStretch(text, stretch, lists, last, marks)
      if (duty) duties.push(duty)
      seen.push({ stretch, marked: duty !== null })
      if (stretch.subject && !stretch.by) last = stretch.subject
    }
  }
  duties.push(...allotted(text, duties, seen))
  return { duties: duties.sort((a, b) => a.span.start - b.span.start), topic: last }
}

function readStretch(
  text: string,
  stretch: Stretch,
  lists: readonly BodyList[],
  topic: BodyList | null,
  but: readonly Span[],
): ProseDuty | null {
  const owners = new Map<number, Owner & { rule: string; rank: number }>()
  const put = (list: BodyList, role: Role, { rule, rank }: Pick<ProseCue, 'rule' | 'rank'>) => {
    for (const { name, span } of list.bodies) {
      const known = owners.get(span.start)
      if (!known || rank < known.rank) owners.set(span.start, { name, span, role, rule, rank })
    }
  }
  const words = text.slice(stretch.span.start, stretch.span.end)
  for (const cue of proseCues) {
    if (!cue.hint.test(words)) continue
    for (const found of words.matchAll(cue.pattern)) {
      const at = stretch.span.start + found.index
      const end = at + found[0].length
      if (inside(but, at)) continue
      if (cue.after && !cue.after.test(words.slice(Math.max(0, found.index - 60), found.index))) continue
      const object = cue.object && lists.find(({ span }) => span.start >= end && span.start <= end + 1)
      if (isPast(text, at, object ? object.span.end : end)) continue
      const subject =
        subjectAt(text, stretch, at) ??
        (object && !stretch.subject && opens(text, stretch, at) ? topic : null)
      if (subject && (cue.subject !== 'SUPERVISE' || canSupervise(text, subject, at)))
        put(subject, cue.subject, cue)
      if (subject && object && cue.object) put(object, cue.object, cue)
    }
  }
  if (stretch.by && stretch.subject) readBy(text, stretch.subject, lists, put)
  if (owners.size === 0) return null
  return {
    span: trimmed(text, stretch.span),
    owners: [...owners.values()].map(({ rank: _, ...owner }) => owner),
  }
}

/** 由省教育厅会省卫生健康委研究制定, 由中心商放贷银行…; 由X另行制定 makes X responsible if nothing stronger is said. */
function readBy(
  text: string,
  subject: BodyList,
  lists: readonly BodyList[],
  put: (list: BodyList, role: Role, cue: Pick<ProseCue, 'rule' | 'rank'>) => void,
): void {
  const partner = lists.find(({ span }) => span.start === subject.span.end + 1)
  if (partner && /^[会商]$/.test(text.slice(subject.span.end, partner.span.start))) {
    put(subject, 'LEAD', { rule: 'prose-together', rank: 0 })
    put(partner, 'COOPERATE', { rule: 'prose-together', rank: 0 })
  }
  put(subject, 'RESPONSIBLE', { rule: 'prose-by', rank: 6 })
}

/** 研究提出了办理意见 */
const done =
  /^[^,。;]{0,10}(?:拟定|制定|起草|编制|修订|印发|联合发布)的|^[^,。;]{0,8}(?:提出|明确|印发|发布|制定|开展|进行|形成)了/

/** 财政部会同有关部门已经明确了…, 已会同…: what has been done is no duty. */
function isPast(text: string, cue: number, end: number): boolean {
  return (
    text.charAt(end) === '已' ||
    done.test(text.slice(end, end + 14)) ||
    /已经?[^,。;]{0,3}$/.test(text.slice(Math.max(0, cue - 5), cue))
  )
}

/**
 * Not 各级…要加强监督, which exhorts and puts no one body over another; not 医疗机构, 企业, who watch over their own work; and
 * not far from its verb.
 */
function canSupervise(text: string, { span }: BodyList, cue: number): boolean {
  const between = text.slice(span.end, cue)
  if (/^(?:地方)?各/.test(text.slice(span.start, span.start + 3)) && /要|应/.test(between)) return false
  if (/(?:机构|医院|卫生院|企业|公司|单位|银行|学校)$/.test(text.slice(span.start, span.end))) return false
  return between.length < 80
}

/** A sentence that begins with its cue speaks of whom the one before spoke: (要)配合人力资源社会保障部门…. */
function opens(text: string, { span }: Stretch, cue: number): boolean {
  const before = text.slice(span.start, cue)
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1)
  return clause.length < 20 && filler.test(clause.replace(/^[\s;]+/, ''))
}

/** Adverbs between a comma and the cue whose subject stands before the comma: 应当配备专职人员,负责日常工作. */
const filler =
  /^(?:\s|要|应|当|须|必须|将|并|且|也|还|切实|具体|统一|主要|积极|密切|全力|主动|认真|按规定|按照规定|依法|共同|全面|同时|分别|继续|加强协调|于|在|及时|目前|正|负责|做好|抓好|[一二三四五六]是|每年|每季度|定期|\d|[年月日底前末季度])*$/

/** 本轮帮扶结束时 in front of a cue. */
const occasion = /^[^,;。]{2,12}(?:时|期间|前|后)/

/** 市政府指定专人负责, 县级政府主要负责同志牵头: the one who does it is a person. */
const person =
  /(?:明确|指定|安排|确定|专人|人员|同志|领导(?!下|小组)|专班|负责人|院长|主任|书记|局长)[^,]{0,3}$/

/** The subject of a stretch, if the words between it and the cue let the cue be its verb. */
function subjectAt(text: string, { subject, span }: Stretch, at: number): BodyList | null {
  if (!subject || subject.span.start >= at) return null
  const ownClause = subject.span.start >= span.start
  const between = text.slice(ownClause ? subject.span.end : span.start, at)
  if (between.length > 400) return null
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(':'))
  // a subject held over a semicolon must meet its verb at once
  const near = ownClause ? between.slice(comma + 1) : between.replace(/^[\s;]+/, '')
  if (/可以?[^,]{0,4}$/.test(between)) return null
  if (ownClause && comma < 0)
    return between.length > 60 || person.test(between) || /^的|主要负责/.test(between) ? null : subject
  // 乡镇设爱国卫生检查员,协助…: it is he who assists
  if (/(?:(?<!建)设(?![施备计置在有])|聘请|聘任|成立|指定|组建)[^,]{0,30},[^,]*$/.test(between)) return null
  return near.length < 40 && (filler.test(near) || filler.test(near.replace(occasion, ''))) ? subject : null
}

/**
 * Where a paragraph allots duties body by body and one of them is marked, the others are duties too: 卫生健康部门要编制好…;
 * 财政部门按规定落实好…;住房城乡建设部门负责…. At least three bodies must share out nearly all of the paragraph.
 */
function allotted(
  text: string,
  duties: readonly ProseDuty[],
  seen: readonly { readonly stretch: Stretch; readonly marked: boolean }[],
): ProseDuty[] {
  const own = seen.filter(({ stretch: { subject, span } }) => subject && subject.span.start >= span.start)
  const subjects = new Set(own.map(({ stretch }) => nameOf(text, stretch)))
  const sure = duties.some(({ owners }) => owners.some(({ rule }) => rule !== 'prose-by'))
  if (!sure || subjects.size < 3 || own.length < seen.length * 0.7) return []
  return own.flatMap(({ stretch: { subject, span, by }, marked }): ProseDuty[] => {
    if (marked || by || !subject || span.end - subject.span.end < 12) return []
    if (/^(?:由|下设|是|为|设)/.test(text.slice(subject.span.end, subject.span.end + 2))) return []
    if (/^各?(?:有关|相关|地|单位|部门)/.test(text.slice(subject.span.start, subject.span.end))) return []
    const owners = subject.bodies.map(({ name, span }) => ({
      name,
      span,
      role: 'RESPONSIBLE' as Role,
      rule: 'prose-allotted',
    }))
    return [{ span: trimmed(text, span), owners }]
  })
}

function nameOf(text: string, { subject }: Stretch): string {
  return subject ? text.slice(subject.span.start, subject.span.end) : ''
}

function inside(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;。、:]/.test(text.charAt(start))) start++
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
