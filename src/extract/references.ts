import type { Span } from '../domain/evidence.ts'
import { issuerInTitle, titleWithoutIssuer } from '../domain/title.ts'
import type { Part, PolicyTree } from '../text/policy-tree.ts'
import { findAnaphora } from './anaphora.ts'
import { titleWords } from './book-titles.ts'
import type { Gazetteer } from './gazetteer.ts'
import { handedOn } from './issue-sentences.ts'
import { type Anchor, findAnchors } from './reference-anchors.ts'
import {
  type Cue,
  cueAfter,
  cueBefore,
  lastGoverningEnd,
  underSupervision,
  weakCueAfter,
} from './reference-cues.ts'
import { groupReferences, type ReferenceGroup } from './reference-groups.ts'
import { type IssuerPhrase, issuersBefore } from './reference-issuers.ts'
import type { ReferenceMention } from './reference-mention.ts'
import { sentenceEnds } from './sentences.ts'
import { isAttachedDocument, kindWord, type TitleKind, titleKind, titleStem } from './title-kind.ts'
import { titleReference } from './title-references.ts'

/** How far in front of a reference its cue may stand; the longest in 100 documents is 74 characters away. */
const reach = 140

/**
 * Every reference of a document to a directive, law or standard: in the running text, in its titles, in its list of annexes.
 * What a mention means (an alias, an earlier reference, the document itself) is left to resolving.
 */
export function findReferences(tree: PolicyTree, gazetteer: Gazetteer): ReferenceMention[] {
  const { text } = tree.clean
  const known = new Set<string>()
  return tree.parts.flatMap((part, index) => {
    const inText = referencesIn(text, part.span, gazetteer, { masked: maskedSpans(part), part: index, known })
    const { history } = part.header
    const before =
      history && !overlap(history, part.span)
        ? referencesIn(text, history, gazetteer, { part: index, known })
        : []
    return [...inTitle(part, index), ...annexes(text, part, index), ...before, ...inText]
  })
}

export interface Stretch {
  /** Places in it that are no running text. */
  readonly masked?: readonly Span[]
  /** Index of the part it belongs to. */
  readonly part?: number
  /** Aliases defined so far in the document; those defined here are added. */
  readonly known?: Set<string>
}

/** The references in a stretch of running text, in text order. */
export function referencesIn(
  text: string,
  span: Span,
  gazetteer: Gazetteer,
  { masked = [], part = 0, known = new Set() }: Stretch = {},
): ReferenceMention[] {
  const anchors = findAnchors(text, span).filter((anchor) => !masked.some((mask) => overlap(mask, anchor.at)))
  if (anchors.length === 0) return []
  const ends = sentenceEnds(text, span)
  const groups = groupReferences(text, anchors, ends, span.start)
  const handed = handedOn(text, groups)
  const found: ReferenceMention[] = []
  let lead: Cue | null = null
  for (const [index, group] of groups.entries()) {
    const previous = groups[index - 1]
    lead = leadIn(text, group, previous, lead)
    const trigger = handed.get(group)
    let shared = null as IssuerPhrase | null
    let groupCue = null as Cue | null
    for (const [place, anchor] of group.anchors.entries()) {
      const floor =
        place === 0 ? Math.max(group.floor, anchor.span.start - reach) : group.anchors[place - 1]!.span.end
      const own =
        (anchor.shape === 'title' || anchor.shape === 'number') && anchor.span.start - floor > 1
          ? issuersBefore(text, governedFrom(text, floor, anchor.span.start), anchor.span.start, gazetteer)
          : null
      shared = own ?? (shared?.attributive ? shared : null)
      const named = own === null && anchor.title !== null && issuerInTitle(anchor.title) !== null
      const kind = anchor.title === null ? 'notice' : titleKind(anchor.title)
      if (place === 0) groupCue = governing(text, group, own?.span.start ?? null) ?? lead
      const governed = groupCue && underSupervision(text, group.sentence.start, groupCue, kind)
      const cue = anchor.annexed && (governed?.relation ?? 'CITES') === 'CITES' ? annexCue(anchor) : governed
      const mention = mentionOf(
        text,
        group,
        anchor,
        kind,
        trigger ? { ...trigger, prior: 0.95, rule: `handed-on:${trigger.relation}` } : cue,
        named ? null : shared,
        part,
        known,
      )
      for (const name of anchor.aliases) known.add(name)
      if (mention) found.push(mention)
    }
  }
  const back = findAnaphora(text, span)
    .filter((anaphor) => !masked.some((mask) => overlap(mask, anaphor.span)))
    .flatMap(({ span: at, kind }) => anaphor(text, at, kind, found, part))
  return [...found, ...quotedAliases(text, span, found, part), ...back].sort(
    (a, b) => a.at.start - b.at.start,
  )
}

/** 《…考核指标》(见附件): the document's own annex. */
function annexCue({ at, span }: Anchor): Cue {
  return {
    relation: 'ATTACHES',
    words: '附件',
    start: at.start,
    end: span.end,
    prior: 0.85,
    rule: 'cue-after:ATTACHES',
  }
}

/** Where an issuer's name may begin: behind the cue that governs, else behind the last comma or stop. */
function governedFrom(text: string, floor: number, anchor: number): number {
  const cue = lastGoverningEnd(text, floor, anchor)
  if (cue !== null) return cue
  let start = anchor
  while (start > floor && !',。;:\n'.includes(text[start - 1]!)) start -= 1
  return start
}

/** The cue of a group: what follows it and only fits a directive, else what stands in front, else what follows. */
function governing(text: string, group: ReferenceGroup, issuer: number | null): Cue | null {
  const first = group.anchors[0]!
  const last = group.anchors.at(-1)!
  const floor = Math.max(group.floor, first.span.start - reach)
  return (
    cueAfter(text, last.span.end, group.limit) ??
    cueBefore(text, floor, first.span.start, issuer) ??
    weakCueAfter(text, last.span.end, group.limit)
  )
}

/** 决定废止下列文件: and then a list of lines: what the words in front of the list say holds for each line. */
function leadIn(
  text: string,
  group: ReferenceGroup,
  previous: ReferenceGroup | undefined,
  lead: Cue | null,
): Cue | null {
  const start = group.anchors[0]!.span.start
  const line = text.slice(group.sentence.start, start)
  if (!/^\s*(?:[(\d一二三四五六七八九十.、)]{0,6}\s*)$/u.test(line)) return null
  if (lead && previous && group.sentence.start - previous.sentence.end < 40) return lead
  const front = text.slice(Math.max(0, group.sentence.start - 160), group.sentence.start)
  const found = /(?<words>废止|失效)[^。;\n]{0,40}:\s*$/u.exec(front)
  if (!found) return null
  const at = group.sentence.start - front.length + found.index
  return {
    relation: 'REPEALS',
    words: found.groups!.words!,
    start: at,
    end: at + 2,
    prior: 0.85,
    rule: 'lead-in:REPEALS',
  }
}

/** Titles that say only a kind: 《通知》, 《实施意见》, 《总体规划》. */
const generic =
  /^(?:本|该|实施|工作|行动|指导|总体|管理|暂行|若干|防控|诊疗|技术|任务|三年|专项|发展|建设)*(?:通知|意见|决定|通告|公告|通报|报告|请示|批复|函|纪要|办法|条例|规定|细则|规则|准则|方案|规划|计划|纲要|要点|标准|规范|指南|指引|措施|目录|清单|预案|章程|制度|若干措施|若干要求|要求|汇报|协定)$/u

function mentionOf(
  text: string,
  group: ReferenceGroup,
  anchor: Anchor,
  kind: TitleKind,
  cue: Cue | null,
  issuers: IssuerPhrase | null,
  part: number,
  known: ReadonlySet<string>,
): ReferenceMention | null {
  const { title, documentNumber, at } = anchor
  const alias =
    title !== null &&
    documentNumber === null &&
    (known.has(title) || (generic.test(titleStem(title)) && anchor.shape === 'title'))
  if (!alias && documentNumber === null && !isDocument(text, anchor, kind, cue)) return null
  const strong: Cue | null = alias && cue?.relation === 'PLANS_TO_ISSUE' ? null : cue
  const relation = strong?.relation ?? 'CITES'
  const start = issuers && issuers.span.end === anchor.span.start ? issuers.span.start : anchor.span.start
  const mentionKind = alias ? 'alias' : title === null ? 'number' : documentNumber === null ? 'title' : 'full'
  return {
    part,
    kind: mentionKind,
    at,
    span: shownSpan({ start: Math.min(start, at.start), end: at.end }, strong, group),
    title,
    documentNumber,
    issuers: issuers?.names ?? null,
    issuerCount: issuers ? (issuers.count ?? null) : null,
    relation,
    cue: strong?.words ?? null,
    locator: anchor.locator,
    aliases: anchor.aliases,
    former: /原$/u.test(text.slice(Math.max(0, start - 2), start)) || relation === 'REPEALS',
    confidence: round((strong?.prior ?? 0.7) * certainty[anchor.shape]),
    rule: strong ? `${anchor.shape}+${strong.rule}` : anchor.shape,
  }
}

const certainty: Readonly<Record<Anchor['shape'], number>> = {
  title: 1,
  number: 1,
  'law-name': 0.9,
  'standard-code': 0.9,
  'rule-by-cue': 0.75,
  announcement: 0.85,
  elided: 0.85,
}

/** Whether 《…》 is a directive: by its end, or, where that says nothing, by a cue that only governs documents. */
function isDocument(text: string, anchor: Anchor, kind: TitleKind, cue: Cue | null): boolean {
  if (anchor.shape !== 'title') return true
  const title = anchor.title!
  if (title.length < 3 || !/\p{Script=Han}/u.test(title)) return false
  if (kind === 'none') return false
  if (kind !== 'other') return true
  const governed =
    cue &&
    ['IMPLEMENTS', 'BASED_ON', 'COMPLIES_WITH', 'REPEALS', 'AMENDS', 'ISSUES', 'FORWARDS'].includes(
      cue.relation,
    )
  return (
    Boolean(governed) &&
    title.length >= 5 &&
    /^(?:等)?(?:文件|精神|要求|规定|的要求|的规定|有关|相关)/u.test(
      text.slice(anchor.span.end, anchor.span.end + 6),
    )
  )
}

/** From the cue to the reference where they stand near each other, else the reference alone. */
function shownSpan(at: Span, cue: Cue | null, group: ReferenceGroup): Span {
  if (!cue) return at
  const start = Math.min(at.start, cue.start)
  const end = Math.max(
    at.end,
    cue.rule.startsWith('cue-before') || cue.rule.startsWith('cue-adj') ? at.end : cue.end,
  )
  const inside = start >= group.sentence.start - 1 && end - start <= 360
  return inside ? { start, end } : at
}

/** “规划”, 个人所得税法: names that the document gave, used without 《》. */
function quotedAliases(
  text: string,
  span: Span,
  found: readonly ReferenceMention[],
  part: number,
): ReferenceMention[] {
  const more: ReferenceMention[] = []
  for (const definition of found)
    for (const name of definition.aliases) {
      if (name.length < 2) continue
      const quoted = `“${name}”`
      for (
        let at = text.indexOf(quoted, definition.span.end + 12);
        at >= 0 && at < span.end && more.length < 400;
        at = text.indexOf(quoted, at + 1)
      )
        more.push(pointer(part, 'alias', { start: at, end: at + quoted.length }, name, 'alias-quoted'))
    }
  return more
}

/** 该通知 → the last reference before it whose title is of that kind. */
function anaphor(
  text: string,
  at: Span,
  kind: string | null,
  found: readonly ReferenceMention[],
  part: number,
): ReferenceMention[] {
  for (let index = lastBefore(found, at.start); index >= 0; index -= 1) {
    const one = found[index]!
    if (at.start - one.at.end > 400) return []
    if (one.title === null && kind !== null) continue
    if (kind !== null && kindWord(one.title!) !== kind) continue
    return [
      {
        ...pointer(part, 'anaphor', at, one.title, 'anaphor'),
        documentNumber: one.documentNumber,
        span: at,
        cue: null,
      },
    ]
  }
  void text
  return []
}

function lastBefore(found: readonly ReferenceMention[], at: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (found[middle]!.at.end <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

function pointer(
  part: number,
  kind: 'alias' | 'anaphor',
  at: Span,
  title: string | null,
  rule: string,
): ReferenceMention {
  return {
    part,
    kind,
    at,
    span: at,
    title,
    documentNumber: null,
    issuers: null,
    issuerCount: null,
    relation: 'CITES',
    cue: null,
    locator: null,
    aliases: [],
    former: false,
    confidence: 0.6,
    rule,
  }
}

/** What the part's own title says: 关于落实…规划的实施意见. */
function inTitle(part: Part, index: number): ReferenceMention[] {
  const { title } = part.header
  const named = title && titleReference(title.words)
  if (!title || !named) return []
  const { relation, cue, confidence, rule } = named
  return [
    {
      ...pointer(index, 'alias', title.span, titleWords(named.title), rule),
      kind: 'title',
      relation,
      cue,
      confidence,
      former: relation === 'REPEALS' || relation === 'AMENDS',
    },
  ]
}

/** What the part lists as its annexes, as far as they are documents in their own right. */
function annexes(text: string, part: Part, index: number): ReferenceMention[] {
  void text
  return part.header.annexes.flatMap(({ label, title }) => {
    const words = titleWords(text.slice(title.start, title.end))
      .replace(/^附(?:件|表)?\d*[::.、\s]*/u, '')
      .replace(/^《(.+)》$/u, '$1')
    if (!isAttachedDocument(titleWithoutIssuer(words))) return []
    return [
      {
        ...pointer(index, 'alias', title, words, 'annex'),
        kind: 'title' as const,
        relation: 'ATTACHES' as const,
        cue: label ?? '附件',
        confidence: 0.9,
      },
    ]
  })
}

/** Places in a part that are no running text: its own title and number, the list of annexes, the signature. */
function maskedSpans(part: Part): readonly Span[] {
  const { header } = part
  const spans = [
    header.title?.span,
    header.number,
    header.imprint?.body,
    ...header.annexes.map((annex) => annex.title),
    ...header.portal.map((one) => one.value),
  ]
  return spans.filter((one): one is Span => one !== null && one !== undefined)
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
