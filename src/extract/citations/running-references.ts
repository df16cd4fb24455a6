import type { Span } from '../../domain/evidence.ts'
import { issuerInTitle } from '../../domain/title.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { sentenceEnds } from '../sentences.ts'
import { readAnchor } from './anchor-reading.ts'
import { alignedWith, cueAfter, explained, revised, weakCueAfter } from './cues-after.ts'
import { handedOn } from './issue-sentences.ts'
import { quotedWording } from './quoted-wording.ts'
import { type Anchor, findAnchors } from './reference-anchors.ts'
import { type Cue, cueBefore, lastGoverningEnd, toldHow, underSupervision } from './reference-cues.ts'
import { groupReferences, type ReferenceGroup } from './reference-groups.ts'
import { type IssuerPhrase, issuersBefore } from './reference-issuers.ts'
import type { ReferenceMention } from './reference-mention.ts'
import { pointersBack } from './reference-pointers.ts'
import { kindWord, type TitleKind, titleKind } from './title-kind.ts'

/** How far in front of a reference its cue may stand; the longest in 100 documents is 74 characters away. */
const reach = 140

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
  const isMasked = (at: Span) => masked.some((mask) => mask.start < at.end && at.start < mask.end)
  const anchors = findAnchors(text, span).filter((anchor) => !isMasked(anchor.at))
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
      const kind = kindOf(anchor)
      if (place === 0) groupCue = governing(text, group, own?.span.start ?? null, span.start) ?? lead
      const governed =
        groupCue &&
        toldHow(
          text,
          group.anchors.at(-1)!.span.end,
          group.limit,
          underSupervision(text, group.sentence.start, groupCue, kind),
        )
      const told =
        answered(text, anchor) ??
        (anchor.annexed && (governed?.relation ?? 'CITES') === 'CITES' ? annexCue(anchor) : governed)
      // A table that only shows its rows to be works says less than the words above it.
      const cue = anchor.listed && (anchor.listed.relation !== 'CITES' || !told) ? anchor.listed : told
      const mention = readAnchor(text, anchor, {
        group,
        kind,
        cue: trigger ? { ...trigger, prior: 0.95, rule: `handed-on:${trigger.relation}` } : cue,
        issuers: named ? null : shared,
        part,
        known,
      })
      for (const name of anchor.aliases) known.add(name)
      if (mention) found.push(mention)
    }
  }
  const back = pointersBack(text, span, found, part).filter((one) => !isMasked(one.at))
  return [...found, ...back].sort((a, b) => a.at.start - b.at.start)
}

function kindOf({ shape, title }: Anchor): TitleKind {
  if (shape === 'standard-code') return 'standard'
  return title === null ? 'notice' : titleKind(title)
}

/** 同意你局《关于…的请示》. */
function answered(text: string, { title, span, at }: Anchor): Cue | null {
  if (title === null || kindWord(title) !== '请示') return null
  const found = /同意(?=[\p{Script=Han}、]{0,24}$)/u.exec(
    text.slice(Math.max(0, span.start - 26), span.start),
  )
  if (!found) return null
  const start = Math.max(0, span.start - 26) + found.index
  return {
    relation: 'REPLIES_TO',
    words: '同意',
    start,
    end: at.end,
    prior: 0.9,
    rule: 'cue-before:REPLIES_TO',
  }
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
function governing(text: string, group: ReferenceGroup, issuer: number | null, start: number): Cue | null {
  const first = group.anchors[0]!
  const last = group.anchors.at(-1)!
  const quoted = quotedWording(text, { start: first.span.start, end: last.span.end }, start)
  const floor = Math.max(group.floor, first.span.start - reach, quoted?.start ?? 0)
  const limit = Math.min(group.limit, quoted?.end ?? group.limit)
  return (
    explained(text, first.span.start, last.span.end, limit) ??
    revised(text, first.span.start, last.span.end, limit) ??
    alignedWith(text, floor, first.span.start, last.span.end, limit) ??
    cueAfter(text, last.span.end, limit) ??
    cueBefore(text, floor, first.span.start, issuer) ??
    weakCueAfter(text, last.span.end, limit)
  )
}

/**
 * 决定废止下列文件: and then a list of lines: what the words in front of the list say holds for each line. Under the heading 编制依据 a
 * document rests on what is listed.
 */
function leadIn(
  text: string,
  group: ReferenceGroup,
  previous: ReferenceGroup | undefined,
  lead: Cue | null,
): Cue | null {
  const start = group.anchors[0]!.span.start
  // 废止下列文件:(一)《A》;(二)《B》: the list may stand in the sentence itself
  const inside = /[:;][^:;]*$/u.exec(text.slice(group.floor, start))
  const item = inside ? group.floor + inside.index + 1 : group.sentence.start
  if (!/^\s*(?:[(\d一二三四五六七八九十.、)]{0,6}\s*)$/u.test(text.slice(item, start))) return null
  if (remains.test(text.slice(group.anchors.at(-1)!.span.end, group.limit))) return null
  if (lead && previous && item - previous.anchors.at(-1)!.span.end < 40) return lead
  const front = text.slice(Math.max(0, item - 160), item)
  const basis = /(?:编制|制定|制订|政策|法律|主要)依据[::]?\s*$/u.exec(front)
  if (basis) {
    const start = item - front.length + basis.index
    return {
      relation: 'BASED_ON',
      words: basis[0].trim(),
      start,
      end: start + basis[0].trimEnd().length,
      prior: 0.85,
      rule: 'lead-in:BASED_ON',
    }
  }
  const found = repealsList.exec(front) ?? amendsList.exec(front) ?? compliedList.exec(front)
  if (!found) return null
  const { words } = found.groups!
  const at = item - front.length + found.index + found[0].indexOf(words!)
  const relation = /[废失]/u.test(words!) ? 'REPEALS' : /修/u.test(words!) ? 'AMENDS' : 'COMPLIES_WITH'
  return { relation, words: words!, start: at, end: at + 2, prior: 0.85, rule: `lead-in:${relation}` }
}

/** 应当符合以下标准: | (一)《…技术要求》 */
const compliedList =
  /(?<words>符合|满足|达到|执行|遵守)(?:下列|以下)[^。;:\n]{0,16}(?:标准|规范|规定|要求|规程)[^。;:\n]{0,8}:\s*$/u

/** 《X》继续有效: what a list of what is repealed leaves in force. */
const remains = /^[^,。;《]{0,20}(?:继续有效|继续执行|予以保留)/u
/** 废止下列文件:, 宣布失效的文件:, not an editor's 【已废止,最新为:. */
const repealsList = /(?<!【已)(?<words>废止|失效)[^。;\n]{0,40}:\s*$/u
/** 对下列文件予以修改:, 修改以下规章:, not 对《X》作如下修改:, whose list is of articles. */
const amendsList =
  /(?:(?:下列|以下)[^。;:\n]{0,24}|(?=.{2}(?:下列|以下)))(?<words>修改|修订|修正)(?:[^。;:\n]{0,16}):\s*$/u
