import type { Span } from '../../domain/evidence.ts'
import { type BareName, findBareNames } from './bare-names.ts'
import { findBookTitles, titleWords } from './book-titles.ts'
import { type NumberMark, type NumberMarks, numberMarks } from './number-marks.ts'
import { overlapping } from './overlaps.ts'
import { readTrailer, type Trailer } from './reference-brackets.ts'
import type { Cue } from './reference-cues.ts'
import { findListedWorks, type ListedWork } from './work-lists.ts'

/** Where a reference stands, before anybody asked what it means: a title, a number, or both, with what hangs on them. */
export interface Anchor extends Trailer {
  /** The reference itself, up to the end of its number: 《…》(国发〔2015〕43号. */
  readonly at: Span
  readonly title: string | null
  readonly documentNumber: string | null
  readonly shape: BareName['rule'] | 'title' | 'number' | 'standard-code' | 'elided' | 'listed'
  /** What the words above a list say of each work in it. */
  readonly listed?: Cue
}

/** (试行), (第三版), (2016—2035年), (2018年版), (修订版) right after 》 belong to the title. */
const edition =
  /^\((?:试行|暂行|修订|修订版|修正|征求意见稿|送审稿|草案|第?[一二三四五六七八九十\d]+[版号批期]|第[一二三四五六七八九十\d]+[版号批期](?:[^()]{0,6})|(?:19|20)\d\d(?:年)?(?:修订|修正)?(?:版|本|年版)?(?:[-—–~至](?:20)\d\d年?)?)\)/u

/** 《个人所得税法》及其实施条例, 《专利法》及实施细则, 《招标投标法》和其《实施条例》. */
const elided =
  /^(?<joint>(?:及其?|和其)(?:的)?《?)(?<kind>实施条例|实施细则|实施办法|配套办法|配套规定)(?<close>》?)/u

/** All references in a range, in text order. Rule: anchor on 《…》 and on numbers; cue words alone mislead. */
export function findAnchors(text: string, span: Span): readonly Anchor[] {
  const marks = numberMarks(text, span)
  const anchors: Anchor[] = findListedWorks(text, span, marks).map((work) => listedAnchor(text, span, work))
  const isListed = overlapping(anchors.map((anchor) => anchor.span))
  let taken = span.start
  for (const { outer, words } of findBookTitles(text, span)) {
    // (以下简称《通知》) is part of the reference before it.
    if (outer.start < taken || isListed(outer)) continue
    const anchor = titleAnchor(text, span, outer, words, marks)
    anchors.push(anchor)
    const second = elidedAnchor(text, anchor)
    if (second) anchors.push(second)
    taken = (second ?? anchor).span.end
  }
  const inTitles = overlapping(anchors.map((anchor) => anchor.span))
  for (const bare of findBareNames(text, span))
    if (!inTitles(bare.span)) anchors.push(bareAnchor(text, span, bare, marks))
  const inside = overlapping(anchors.map((anchor) => anchor.span))
  for (const mark of marks.all) if (!inside(mark.span)) anchors.push(numberAnchor(text, span, mark))
  return anchors.sort((a, b) => a.at.start - b.at.start)
}

function titleAnchor(text: string, span: Span, outer: Span, words: string, marks: NumberMarks): Anchor {
  let end = outer.end
  let title = words
  const version = text[end] === '(' ? edition.exec(text.slice(end, Math.min(span.end, end + 24))) : null
  if (version) {
    end += version[0].length
    title += version[0]
  }
  // 省农业农村厅《…接口规范》的通知(粤农办〔2022〕108号): what a notice prints, and the number of the notice
  const told = /^的(?:通知|函|公告|通告)(?=\s?\()/u.exec(text.slice(end, Math.min(span.end, end + 6)))
  // “《生活饮用水卫生标准》”后增加“(GB 5749-2006)”: the number that an amendment gives it
  const added = /^”后(?:面)?增[加写]“\(/u.exec(text.slice(end, Math.min(span.end, end + 8)))
  const next = marks.behind(end + (added?.[0].length ?? 0))
  if (told) end += told[0].length
  const trailer = readTrailer(text, span, { start: outer.start, end: next?.span.end ?? end })
  const number = next ?? marks.within({ start: end, end: trailer.span.end })
  const enclosed = number ? undefined : lastInside(text, outer, marks)
  const before = number || enclosed ? undefined : marks.before(outer.start)
  const start = before?.span.start ?? outer.start
  return {
    ...trailer,
    span: { start, end: trailer.span.end },
    at: { start, end: number?.span.end ?? end },
    title: titleWords(enclosed ? title.replace(/\([^()]*\)$/u, '') : title),
    documentNumber: (number ?? before ?? enclosed)?.normal ?? null,
    shape: 'title',
  }
}

/** A work in a list, with the number that stands in its row. */
function listedAnchor(text: string, span: Span, { title, words, number, cue }: ListedWork): Anchor {
  let { end } = title
  const version = text[end] === '(' ? edition.exec(text.slice(end, Math.min(span.end, end + 24))) : null
  if (version) end += version[0].length
  const at = {
    start: Math.min(title.start, number?.span.start ?? title.start),
    end: Math.max(end, number?.span.end ?? end),
  }
  return {
    ...readTrailer(text, span, at),
    at,
    title: titleWords(words + (version?.[0] ?? '')),
    documentNumber: number?.normal ?? null,
    shape: 'listed',
    listed: cue,
  }
}

/** 《…的通知(鲁安发〔2019〕3号)》: the number stands within the marks. */
function lastInside(text: string, outer: Span, marks: NumberMarks): NumberMark | undefined {
  if (text.slice(outer.end - 3, outer.end) !== '号)》') return undefined
  const open = text.lastIndexOf('(', outer.end - 3)
  return open > outer.start ? marks.within({ start: open, end: outer.end }) : undefined
}

/** 关于…的请示(国土资发〔2010〕3号)收悉: a name without marks has its number behind it too. */
function bareAnchor(
  text: string,
  limit: Span,
  { words, rule, at, span }: BareName,
  marks: NumberMarks,
): Anchor {
  const trailer = readTrailer(text, limit, span)
  const number = marks.within({ start: at.end, end: trailer.span.end })
  return {
    ...trailer,
    at: { start: at.start, end: number?.span.end ?? at.end },
    title: words,
    documentNumber: number?.normal ?? null,
    shape: rule,
  }
}

function numberAnchor(text: string, span: Span, { normal, standard, span: at }: NumberMark): Anchor {
  const called = standard && text.startsWith('标准', at.end) ? 2 : 0
  const whole = { start: at.start, end: at.end + called }
  return {
    ...readTrailer(text, span, whole),
    at: whole,
    title: standard ? text.slice(whole.start, whole.end) : null,
    documentNumber: normal,
    shape: standard ? 'standard-code' : 'number',
  }
}

/** The second work of 《个人所得税法》及其实施条例 has the first one's name in front. */
function elidedAnchor(text: string, first: Anchor): Anchor | null {
  const { end } = first.span
  const found = elided.exec(text.slice(end, end + 14))
  if (!found) return null
  const { joint, kind, close } = found.groups!
  const at = { start: end + joint!.length, end: end + joint!.length + kind!.length }
  return {
    span: { start: at.start, end: at.end + close!.length },
    at,
    title: `${first.title}${kind}`,
    documentNumber: null,
    aliases: [],
    locator: null,
    annexed: false,
    shape: 'elided',
  }
}
