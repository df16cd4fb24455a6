import type { Relation } from '../../domain/citation.ts'
import { anyOf, type PatternsByExample } from '../../text/any-of.ts'
import { matchesOf } from '../../text/matches.ts'
import { lastGoverningEnd } from './reference-cues.ts'
import type { ReferenceGroup } from './reference-groups.ts'

/** That a sentence hands a document on, and to whom it falls: 现印发给你们, 现予公布, 现将《X》转发给你们. */
interface Trigger {
  readonly relation: Relation
  readonly words: string
  readonly start: number
  readonly end: number
}

const verbs: Readonly<Record<string, Relation>> = {
  印发: 'ISSUES',
  发布: 'ISSUES',
  公布: 'ISSUES',
  颁布: 'ISSUES',
  下发: 'ISSUES',
  颁发: 'ISSUES',
  发给: 'ISSUES',
  转发: 'FORWARDS',
  批转: 'APPROVES_FORWARDS',
}
const verb = Object.keys(verbs).join('|')

/** 现印发给你们, 现予公布, 现一并转发, 特此印发, 印发你们, 转发给各…; 现将《…》印发, 现公布《…》; not 修订后,重新予以公布, which is to come. */
export const handingOn: PatternsByExample = {
  '[现印发]给你们': new RegExp(
    `(?:现|兹|特此|特|一并|(?<!后,?重新)予以)(?:予以|予|一并|正式)?(?<now>${verb})`,
  ),
  '请将[印发给你们]的办法': new RegExp(
    `(?<given>${verb})(?:给)?(?:你们|你[局省市部委]|各[^,。]{0,12}(?:单位|部门|地))`,
  ),
}
const trigger = anyOf(handingOn, 'gu')

/** 现批转|市发展改革委|《…》, 现发布|新修订的|《…》: what may stand between the verb and its object; a comma begins something else. */
const onlyIssuer = /^(?:[^,;]{0,4}|[\p{Script=Han}、]{2,40}[部委局厅办院府会室署行等门])$/u

/** 现将|修订后的|《X》, 现将|我局制定的|《X》. */
const madeByWhom = /(?:重?新?修[订改]后?的|修[订改]后|[^,。;将]{0,30}(?:制定|拟定|修订|提出)的)$/u

/** The same at the beginning of a sentence: 《X》。现印发给你们. */
const triggerFirst = new RegExp(`^\\s*(?:${trigger.source})`, 'u')

/** 现将 and its verb, with the reference in between. */
const handOver = /(?:现|特|兹)将$/u
const handOverVerb = new RegExp(`^[^。;《]{0,30}?(?<verb>${verb})(?!的)`, 'u')

/**
 * Which groups a document hands on, and how. Rule: in a sentence with such a verb it is what 将 governs, else what has been
 * approved (已经省政府同意) or drawn up (我委制定了), else what the sentence begins with; 《X》。现印发给你们 reaches back one sentence.
 */
export function handedOn(
  text: string,
  groups: readonly ReferenceGroup[],
): ReadonlyMap<ReferenceGroup, Trigger> {
  const found = new Map<ReferenceGroup, Trigger>()
  for (const [index, group] of groups.entries()) {
    if (found.has(group)) continue
    const start = group.anchors[0]!.span.start
    const end = group.anchors.at(-1)!.span.end
    const handed = handOverVerb.exec(text.slice(end, Math.min(group.limit, end + 60)))
    const verb = handed?.groups?.verb
    const front = text.slice(Math.max(group.floor, start - 40), start).replace(madeByWhom, '')
    if (handed && verb && handOver.test(front)) {
      found.set(group, {
        relation: verbs[verb]!,
        words: `现将…${verb}`,
        start: Math.max(group.floor, start - 2),
        end: end + handed[0].length,
      })
      continue
    }
    const sentence = text.slice(
      group.sentence.start,
      Math.min(group.sentence.end, group.sentence.start + 600),
    )
    const hits = matchesOf(sentence, trigger).map((hit) => triggerOf(hit, group.sentence.start))
    const own = hits.find((hit) => hit.start >= end && hit.start < group.sentence.end)
    const frontHit = hits.findLast((hit) => hit.end <= start && onlyIssuer.test(text.slice(hit.end, start)))
    if (frontHit) found.set(group, frontHit)
    else if (own && isHandedOn(text, groups, index, own)) found.set(group, own)
    else if (!own) {
      const next = text.slice(group.sentence.end, group.sentence.end + 20)
      const late = triggerFirst.exec(next)
      if (late && isDrawnUp(text, group)) found.set(group, triggerOf(late, group.sentence.end))
    }
  }
  return found
}

function triggerOf(hit: RegExpMatchArray, offset: number): Trigger {
  const verb = hit.groups!.now ?? hit.groups!.given!
  const start = offset + hit.index!
  return { relation: verbs[verb]!, words: hit[0], start, end: start + hit[0].length }
}

function isHandedOn(text: string, groups: readonly ReferenceGroup[], index: number, hit: Trigger): boolean {
  const group = groups[index]!
  const rivals = sameSentence(groups, index).filter((one) => one.anchors[0]!.span.start < hit.start)
  // 按照《A》要求,经市政府同意,现将《B》印发给你们
  if (rivals.some((one) => one !== group && isGiven(text, one))) return false
  const chosen = rivals.find((one) => isApproved(text, one)) ?? rivals.find((one) => isDrawnUp(text, one))
  if (chosen) return chosen === group
  // 《X》现印发给你们: only what stands first, with nothing but its issuers in front, or right before the verb.
  const lead = text.slice(group.sentence.start, group.anchors[0]!.span.start)
  return rivals[0] === group && !/根据|按照|依据|贯彻|落实|结合/u.test(lead)
}

/** 现将《X》. */
function isGiven(text: string, { anchors }: ReferenceGroup): boolean {
  const { start } = anchors[0]!.span
  return handOver.test(text.slice(Math.max(0, start - 40), start).replace(madeByWhom, ''))
}

/** The group and its neighbours in the sentence; eight on each side are enough for any real one. */
function sameSentence(groups: readonly ReferenceGroup[], index: number): readonly ReferenceGroup[] {
  const { end } = groups[index]!.sentence
  return groups.slice(Math.max(0, index - 8), index + 9).filter((one) => one.sentence.end === end)
}

/** 《X》已经省人民政府同意, 已经市政府第60次常务会议通过; not 按照《X》要求,经省政府同意,我厅制定了…, where something else is approved. */
function isApproved(text: string, group: ReferenceGroup): boolean {
  if (lastGoverningEnd(text, group.floor, group.anchors[0]!.span.start) !== null) return false
  const end = group.anchors.at(-1)!.span.end
  return /^[^。;《]{0,60}(?:同意|通过|批准|审定|审议)/u.test(text.slice(end, Math.min(group.limit, end + 80)))
}

/** 我委制定了《X》, 研究修订了《X》, 组织编制了《X》. */
function isDrawnUp(text: string, group: ReferenceGroup): boolean {
  const start = group.anchors[0]!.span.start
  return /(?:制定|制订|拟定|拟订|修订|起草|编制|编写|提出|形成|修改完善|完善)了?$/u.test(
    text.slice(Math.max(group.sentence.start, start - 12), start),
  )
}
