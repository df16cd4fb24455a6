import type { DocumentNumberMention } from '../../domain/document-number.ts'
import type { Span } from '../../domain/evidence.ts'
import { findBareNames } from './bare-names.ts'
import { findBookTitles, titleWords } from './book-titles.ts'
import { findDocumentNumbers } from './document-number.ts'

/** Where a reference stands, before anybody asked what it means: a title, a number, or both, with what hangs on them. */
export interface Anchor {
  /** With brackets behind: 《…》(国发〔2015〕43号,以下简称《意见》). */
  readonly span: Span
  /** The reference itself, up to the end of its number: 《…》(国发〔2015〕43号. */
  readonly at: Span
  readonly title: string | null
  readonly documentNumber: string | null
  readonly aliases: readonly string[]
  readonly locator: string | null
  /** (见附件), (附件1): the text points to its own annex. */
  readonly annexed: boolean
  readonly shape:
    | 'title'
    | 'number'
    | 'law-name'
    | 'standard-code'
    | 'rule-by-cue'
    | 'announcement'
    | 'elided'
}

/** 以下简称《通知》, 简称“规划”, 以下统称为《意见》, 以下简称个人所得税法. */
const alias =
  /(?:(?:以下|下文|下)?(?:统称|简称|并称|合称)|(?:以下|下)称)(?:为|作|:)?\s*(?:《(?<book>[^《》]{1,24})》|[“"‘](?<quoted>[^“”"‘’]{1,24})[”"’]|(?<plain>[\p{Script=Han}A-Za-z]{2,14}?)(?=[),,。;]|$))/gu

/** (试行), (第三版), (2016—2035年), (2018年版), (修订版) right after 》 belong to the title. */
const edition =
  /^\((?:试行|暂行|修订|修订版|修正|征求意见稿|草案|第?[一二三四五六七八九十\d]+[版号批期]|第[一二三四五六七八九十\d]+[版号批期](?:[^()]{0,6})|(?:19|20)\d\d(?:年)?(?:修订|修正)?(?:版|本|年版)?(?:[-—–~至](?:20)\d\d年?)?)\)/u

/** 《…》,以下简称《意见》: without brackets. */
const openAlias = /^,?(?:以下|下文)(?:统称|简称)(?:为)?[《“"]([^《》“”"]{1,24})[》”"]/u

/** 《城市居住区规划设计标准》(GB50180). */
const bracketedCode =
  /^\s*\(\s*((?:GB|WS|DB|YY|JGJ|CJJ|HJ|JT|AQ|GA|MZ)[A-Z]*\d*(?:\/T)?\s?[\d.]{2,9}(?:[-—–]\d{2,4})?)/u

/** 第三十六条, 第二十三条第一款. */
const locator =
  /^(?:的)?(?<place>第[一二三四五六七八九十百零〇\d]{1,6}[条章](?:(?:第[一二三四五六七八九十百零〇\d()]{1,5}[款项条])){0,2})/u

/** 《个人所得税法》及其实施条例, 《专利法》及实施细则. */
const elided = /^(?<joint>及其?(?:的)?)(?<kind>实施条例|实施细则|实施办法|配套办法)/u

/** All references in a range, in text order. Rule: anchor on 《…》 and on numbers; cue words alone mislead. */
export function findAnchors(text: string, span: Span): readonly Anchor[] {
  const numbers = [...findDocumentNumbers(text, span)]
  const anchors: Anchor[] = []
  const taken: Span[] = []
  for (const { outer, words } of findBookTitles(text, span)) {
    // (以下简称《通知》) is part of the reference before it.
    if (outer.start < (taken.at(-1)?.end ?? 0)) continue
    const before = numberInFront(text, numbers, outer.start)
    const anchor = titleAnchor(text, span, outer, words, numbers, before)
    taken.push(anchor.span)
    anchors.push(anchor)
    const rest =
      text[anchor.span.end] === '及' ? elided.exec(text.slice(anchor.span.end, anchor.span.end + 12)) : null
    if (rest) anchors.push(elidedAnchor(anchor, rest.groups!.joint!, rest.groups!.kind!))
  }
  const inside = sweep(taken)
  for (const number of numbers) if (!inside(number.span)) anchors.push(numberAnchor(text, span, number))
  const numberSpans = sweep(anchors.map((anchor) => anchor.span))
  for (const bare of findBareNames(text, span)) {
    if (numberSpans(bare.span)) continue
    const { documentNumber, words, rule } = bare
    anchors.push({
      ...bracketsBehind(text, span, bare.span),
      at: bare.span,
      title: words,
      documentNumber,
      shape: rule,
    })
  }
  return anchors.sort((a, b) => a.at.start - b.at.start)
}

function titleAnchor(
  text: string,
  span: Span,
  outer: Span,
  words: string,
  numbers: readonly DocumentNumberMention[],
  before: DocumentNumberMention | undefined,
): Anchor {
  let end = outer.end
  let title = words
  const version = text[end] === '(' ? edition.exec(text.slice(end, Math.min(span.end, end + 24))) : null
  if (version) {
    end += version[0].length
    title += version[0]
  }
  const behind = bracketsBehind(text, span, { start: outer.start, end })
  const number = numberWithin(numbers, { start: end, end: behind.span.end })
  const code = number || behind.span.end === end ? null : bracketedCode.exec(text.slice(end, end + 30))
  const start = before ? before.span.start : outer.start
  return {
    ...behind,
    span: { start, end: behind.span.end },
    at: { start, end: number ? number.span.end : end },
    title: titleWords(title),
    documentNumber: number?.number.normal ?? before?.number.normal ?? code?.[1]?.replace(/\s/gu, '') ?? null,
    shape: 'title',
  }
}

/** 国发〔2015〕43号文件《国务院关于…的意见》: the number that stands right in front of a title. */
function numberInFront(
  text: string,
  numbers: readonly DocumentNumberMention[],
  start: number,
): DocumentNumberMention | undefined {
  const last = numbers[firstFrom(numbers, start) - 1]
  return last && /^\s?(?:文件?)?$/u.test(text.slice(last.span.end, start)) ? last : undefined
}

function numberWithin(numbers: readonly DocumentNumberMention[], { start, end }: Span) {
  const first = numbers[firstFrom(numbers, start)]
  return first && first.span.end <= end ? first : undefined
}

/** Index of the first number that begins at `start` or later. */
function firstFrom(numbers: readonly DocumentNumberMention[], start: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  return low
}

function numberAnchor(text: string, span: Span, { number, span: at }: DocumentNumberMention): Anchor {
  return {
    ...bracketsBehind(text, span, at),
    at,
    title: null,
    documentNumber: number.normal,
    shape: 'number',
  }
}

/** The second work of 《个人所得税法》及其实施条例 has the first one's name in front. */
function elidedAnchor(first: Anchor, joint: string, kind: string): Anchor {
  const start = first.span.end + joint.length
  const at = { start, end: start + kind.length }
  const title = `${first.title}${kind}`
  return {
    span: at,
    at,
    title,
    documentNumber: null,
    aliases: [],
    locator: null,
    annexed: false,
    shape: 'elided',
  }
}

/** What stands in brackets right behind a reference, and what that says: its number, its alias, that it is annexed. */
function bracketsBehind(
  text: string,
  limit: Span,
  at: Span,
): Pick<Anchor, 'span' | 'aliases' | 'locator' | 'annexed'> {
  let end = at.end
  const aliases: string[] = []
  let annexed = false
  for (let round = 0; round < 3; round += 1) {
    const gap = text[end] === ' ' || text[end] === '\n' ? 1 : 0
    if (text[end + gap] !== '(' && !(text[end] === ')' && round === 0 && text[at.start - 1] === '(')) break
    const close = text[end] === ')' ? end : closing(text, end + gap, Math.min(limit.end, end + 200))
    if (close < 0) break
    const inside = text.slice(end, close)
    if (!/\d号|[〔[﹝【]|简称|统称|下称|附件|附后|GB|WS|DB|^\([A-Z]{2,8}$/u.test(inside) && close > end) break
    for (const match of inside.matchAll(alias)) {
      const { book, quoted, plain } = match.groups!
      aliases.push((book ?? quoted ?? plain)!.trim())
    }
    if (/附件|附后/u.test(inside)) annexed = true
    end = close + 1
  }
  const next = text[end]
  const open = next === ',' || next === '以' ? openAlias.exec(text.slice(end, end + 40)) : null
  if (open) {
    aliases.push(open[1]!)
    end += open[0].length
  }
  const follows = text[end]
  const place =
    follows === '第' || follows === '的'
      ? (locator.exec(text.slice(end, end + 24))?.groups?.place ?? null)
      : null
  return { span: { start: at.start, end }, aliases, locator: place, annexed }
}

function closing(text: string, open: number, limit: number): number {
  let depth = 0
  for (let at = open; at < limit; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') {
      depth -= 1
      if (depth === 0) return at
    } else if (text[at] === '。') return -1
  }
  return -1
}

/** Whether a range overlaps one of the spans. */
function sweep(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ordered[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const first = ordered[low]
    return first !== undefined && first.start < end
  }
}
