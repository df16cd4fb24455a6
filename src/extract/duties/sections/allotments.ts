import type { Span } from '../../../domain/evidence.ts'
import { bodyLists } from '../../bodies/body-lists.ts'
import { actsAtOnce } from '../prose/acts-at-once.ts'
import { dutiesFollow } from '../prose/prose-duties.ts'
import type { Reading } from '../responsibility-mention.ts'
import { watched } from '../words/watched.ts'
import { type Announcement, allotsDuties, type Opening, openingOf } from './duty-openings.ts'

/** Whether a run of items allots duties body by body, and whether words above it say that it does nothing else. */
export function allotmentOf(
  reading: Reading,
  announced: Announcement,
  items: readonly Span[],
  paragraphs: readonly Span[] = [],
): Announcement {
  const { text, isBody } = reading
  if (allotsDuties(text, announced, items, isBody)) return announced ?? 'loose'
  if (!announced) return isFollowedByNames(reading, paragraphs, items) ? 'list' : null
  if (announced !== 'list') return null
  const acting = items.filter((item) => actingAt(reading, item)).length
  return acting > 1 || beginWithNames(reading, items) ? 'list' : null
}

/** 区有关部门履行下列职责:|(一)区城管局…;(二)区教育局…: duties follow, and nearly all items begin with who has them. */
function isFollowedByNames(reading: Reading, lead: readonly Span[], items: readonly Span[]): boolean {
  const { text } = reading
  const last = lead.at(-1)
  if (!last || items.length < 3 || !dutiesFollow.test(text.slice(last.start, last.end))) return false
  return beginWithNames(reading, items)
}

/** (一)市规划局负责…;(二)镇人民政府依照…: whatever the words behind the names. */
function beginWithNames({ text, findBodies }: Reading, items: readonly Span[]): boolean {
  const named = items.filter((item) => {
    const first = firstSentence(text, item)
    return first !== null && findBodies(first)[0]?.span.start === first.start
  })
  return named.length > 1 && named.length >= items.length * 0.8
}

/** A name on a line of its own, with the line below if that is no other name: 县林业局|承担…. */
export function withNames({ text, isBody }: Reading, stretches: readonly Span[]): Span[] {
  const isName = stretches.map(({ start, end }) => end - start < 30 && isBody(text.slice(start, end).trim()))
  return stretches.flatMap((stretch, i) => {
    if (isName[i - 1] && !isName[i]) return []
    const next = stretches[i + 1]
    return isName[i] && next && !isName[i + 1] ? [{ start: stretch.start, end: next.end }] : [stretch]
  })
}

/** 各级红十字会|依法参与…, 公安、交通部门|对采血车的停放提供方便, 工会、妇联|要动员…: the list says that it is theirs, whatever the verb. */
const mustAct =
  /^(?:要|应当|必须|依法|依规|积极|主动|全力|在[^,。;]{2,30}(?:时|中|期间),应当|[将把][^,。;]{2,40}[列纳编]入|对[^,。;]{2,40}(?:提供|给予|予以|进行|实施|开展|依法))[^,。;]{2,}/

/** 各有关部门要按照下列分工,密切配合: · 各有关部门要加强协作: nobody's own. */
const isLead = /:\s*$|^各?(?:有关|相关|成员)?(?:部门|单位|地区?)(?![\u4e00-\u9fff]*、)/

/** 公安机关|立即设置警戒区域: the bodies that an item begins with if they act at once. */
export function actingAt({ text, findBodies }: Reading, item: Span): Opening | null {
  const first = firstSentence(text, item)
  const list = first && bodyLists(text, findBodies(first))[0]
  if (!list || list.span.start !== first.start) return null
  // 医疗机构应当…: those whose own work is watched have no part of the list
  const isWatched = list.bodies.every(({ name }) => watched.test(name))
  const said = text.slice(list.span.end, first.end)
  if (
    !actsAtOnce(list, said) &&
    !(!isWatched && mustAct.test(said) && !isLead.test(text.slice(first.start, item.end)))
  )
    return null
  return { list, end: list.span.end }
}

/**
 * The bodies a stretch opens with if what follows is theirs: not (二)领导小组办公室。办公室由市发展改革委组成,…; but 环卫公司:|环卫公司
 * 做好对接.
 */
export function openingAt(
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

/** Behind an item's own mark. */
export function firstSentence(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, Math.min(end, start + 400))
  const from = /^[\s:。;,]*(?:\(?[一二三四五六七八九十\d]{1,3}[.、)]\s*)?/.exec(words)?.[0].length ?? 0
  const stop = words.slice(from).search(/[。;\n]/)
  const to = stop < 0 ? words.length : from + stop
  return to - from < 6 ? null : { start: start + from, end: start + to }
}
