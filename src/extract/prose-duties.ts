import type { Span } from '../domain/evidence.ts'
import type { Role } from '../domain/responsibility.ts'
import { type BodyList, bodyLists } from './body-lists.ts'
import type { NamedBody, Owner } from './owner-clause.ts'
import { anyProseCue, type ProseCue, proseCues } from './prose-cues.ts'

/** A clause of running text that puts a duty on bodies. */
export interface ProseDuty {
  readonly span: Span
  readonly owners: readonly (Owner & { readonly rule: string })[]
}

export type FindBodies = (span: Span) => readonly NamedBody[]

/** A clause that bodies govern: from its subject to where the next subject or sentence begins. */
interface Stretch {
  readonly subject: BodyList | null
  readonly by: boolean
  readonly span: Span
}

/** Every duty that a paragraph's running text assigns, in text order. `but`: marks in brackets, read elsewhere. */
export function findProseDuties(
  text: string,
  paragraph: Span,
  findBodies: FindBodies,
  but: readonly Span[] = [],
): ProseDuty[] {
  const duties: ProseDuty[] = []
  const unmarked: Stretch[] = []
  let topic: BodyList | null = null
  for (const sentence of sentencesOf(text, paragraph)) {
    const words = text.slice(sentence.start, sentence.end)
    if (!anyProseCue.test(words)) continue
    const lists = bodyLists(text, findBodies(sentence)).filter(
      ({ span }) => !but.some((mark) => mark.start <= span.start && span.start < mark.end),
    )
    for (const stretch of stretchesOf(text, sentence, lists)) {
      const duty = readStretch(text, stretch, lists, topic, but)
      if (duty) duties.push(duty)
      else if (stretch.subject && !stretch.by) unmarked.push(stretch)
      if (stretch.subject && !stretch.by) topic = stretch.subject
    }
  }
  return [...duties, ...allotted(text, paragraph, duties, unmarked)].sort(
    (a, b) => a.span.start - b.span.start,
  )
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  let from = start
  for (let i = start; i < end; i++) {
    if (!'。!?\n'.includes(text.charAt(i)) && i < end - 1) continue
    if (i + 1 - from > 1) sentences.push({ start: from, end: i + 1 })
    from = i + 1
  }
  return sentences
}

/** What may stand between the start of a clause and its subject. */
const opener =
  /^[\s"“]*(?:(?:[(]?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2},?|首先|同时|其中|此外|另外|请|并|对外|具体|主要|原则上|要求|必要时|[—-])[\s,]*)*$/

/** What behind a list shows that it is not the subject of an order: 国务院办公厅印发的, 省政府批准, 我市的. */
const noSubject =
  /^(?:的|《|〔|关于|印发|发布|批准|下达|同意|领导下|统一领导|指导下|备案|审批|主办|联合印发|核准|认可|等)/

/** Splits a sentence where a new subject begins, and at semicolons. The list behind 由 is a subject wherever it stands. */
function stretchesOf(text: string, sentence: Span, lists: readonly BodyList[]): Stretch[] {
  const cuts: { at: number; subject: BodyList | null; by: boolean }[] = []
  let clause = sentence.start
  let list = 0
  for (let i = sentence.start; i < sentence.end; i++) {
    const current = lists[list]
    if (current && current.span.start === i) {
      const lead = text.slice(clause, i)
      const by = /(?<![自理缘经事可])由$/.test(lead)
      const next = text.slice(current.span.end, current.span.end + 8)
      if (by && !notBy.test(text.slice(current.span.end, current.span.end + 40)))
        cuts.push({
          at: Math.max(objectStart(text, i, sentence.start), cuts.at(-1) ? clause : 0),
          subject: current,
          by,
        })
      else if (lead.length < 30 && opener.test(lead) && !noSubject.test(next))
        cuts.push({ at: clause, subject: current, by: false })
      i = current.span.end - 1
      list++
      continue
    }
    const char = text.charAt(i)
    if (char === ';' && i + 1 < sentence.end) cuts.push({ at: i + 1, subject: null, by: false })
    if (',;:'.includes(char)) clause = i + 1
  }
  return cuts.flatMap(({ at, subject, by }, index): Stretch[] => {
    const next = cuts[index + 1]
    const end = next ? next.at : sentence.end
    if (end <= at) return []
    if (subject) return [{ subject, by, span: { start: at, end } }]
    // ;本轮帮扶结束时牵头组织全面评估: the subject of the first half holds on
    const before = cuts.slice(0, index).findLast((cut) => cut.subject && !cut.by)
    return [{ subject: before?.subject ?? null, by: false, span: { start: at, end } }]
  })
}

/** A duty by 由 has its object in front of it: it begins with the sentence, or behind the last semicolon. */
function objectStart(text: string, at: number, from: number): number {
  return Math.max(from, text.lastIndexOf(';', at) + 1)
}

/** 由…组成, 由…改为: no order. */
const notBy =
  /^[^,。;]{0,12}(?:组成|构成|担任|改为|变更为|转变为|产生的|引起|造成|构筑|等组成)|^(?:制定|发布|印发|颁布|出台|批准|核准|主办|举办|开具|出具|签发|认定|提供|投资|设立|建设|运营|控股|颁发|主管)[^,。;、]{0,12}的/

/** Adverbs between a comma and the cue whose subject stands before the comma: 应当配备专职人员,负责日常工作. */
const filler =
  /^(?:\s|要|应|当|须|必须|将|并|且|也|还|切实|具体|统一|主要|积极|密切|全力|主动|认真|按规定|按照规定|依法|共同|全面|同时|分别|继续|加强协调|于|在|及时|目前|正|负责|做好|抓好|[一二三四五六]是|每年|每季度|定期|\d|[年月日底前末季度])*$/

/** 本轮帮扶结束时 in front of a cue. */
const occasion = /^[^,;。]{2,12}(?:时|期间|前|后)/

function readStretch(
  text: string,
  stretch: Stretch,
  lists: readonly BodyList[],
  topic: BodyList | null,
  but: readonly Span[],
): ProseDuty | null {
  const words = text.slice(stretch.span.start, stretch.span.end)
  const owners = new Map<number, Owner & { rule: string; rank: number }>()
  const put = (list: BodyList, role: Role, cue: Pick<ProseCue, 'rule' | 'rank'>) => {
    for (const body of list.bodies) {
      const known = owners.get(body.span.start)
      if (!known || cue.rank < known.rank)
        owners.set(body.span.start, {
          name: body.name,
          span: body.span,
          role,
          rule: cue.rule,
          rank: cue.rank,
        })
    }
  }
  for (const cue of proseCues) {
    for (const found of words.matchAll(cue.pattern)) {
      const at = stretch.span.start + found.index
      if (but.some((mark) => mark.start <= at && at < mark.end)) continue
      const object =
        cue.object && lists.find(({ span }) => span.start >= at && span.start <= at + found[0].length + 1)
      const subject =
        subjectAt(text, stretch, at) ?? (cue.object && object && !stretch.subject ? topic : null)
      if (subject) put(subject, cue.subject, cue)
      if (object && cue.object && (subject || cue.rule !== 'prose-assist')) put(object, cue.object, cue)
    }
  }
  const { subject } = stretch
  if (subject && stretch.by) {
    // 由省教育厅会省卫生健康委研究制定, 由中心商放贷银行…
    const partner = lists.find(({ span }) => span.start === subject.span.end + 1)
    if (partner && /^[会商]$/.test(text.slice(subject.span.end, partner.span.start))) {
      put(subject, 'LEAD', { rule: 'prose-together', rank: 0 })
      put(partner, 'COOPERATE', { rule: 'prose-together', rank: 0 })
    }
    put(subject, 'RESPONSIBLE', { rule: 'prose-by', rank: 6 })
  }
  if (owners.size === 0) return null
  return {
    span: trimmed(text, stretch.span),
    owners: [...owners.values()].map(({ rank: _, ...owner }) => owner),
  }
}

/** The subject of a stretch, if the words between it and the cue let the cue be its verb. */
function subjectAt(text: string, { subject, span }: Stretch, at: number): BodyList | null {
  if (!subject) return null
  const inside = subject.span.start >= span.start && subject.span.end <= at
  const from = inside ? subject.span.end : span.start
  const between = text.slice(from, at)
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(':'))
  if (inside && comma < 0) {
    // 市政府指定专人负责; 县级政府主要负责同志牵头
    return between.length > 60 ||
      /(?:明确|指定|安排|确定|专人|人员|同志|领导|专班|负责人|院长|主任)[^,]{0,3}$/.test(between)
      ? null
      : subject
  }
  const adverbs = between.slice(comma + 1)
  return adverbs.length < 40 && (filler.test(adverbs) || filler.test(adverbs.replace(occasion, '')))
    ? subject
    : null
}

/**
 * Where a paragraph allots duties body by body and one of them is marked, the others are duties too: 卫生健康部门要编制好…;
 * 财政部门按规定落实好…;住房城乡建设部门负责….
 */
function allotted(
  text: string,
  paragraph: Span,
  duties: readonly ProseDuty[],
  unmarked: readonly Stretch[],
): ProseDuty[] {
  if (duties.length === 0 || duties.length + unmarked.length < 3) return []
  if (paragraph.end - paragraph.start > 2000) return []
  return unmarked.flatMap(({ subject, span }): ProseDuty[] => {
    if (!subject || span.end - subject.span.end < 6) return []
    return [
      {
        span: trimmed(text, span),
        owners: subject.bodies.map((body) => ({
          ...body,
          role: 'RESPONSIBLE' as Role,
          rule: 'prose-allotted',
        })),
      },
    ]
  })
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;。、:]/.test(text.charAt(start))) start++
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
