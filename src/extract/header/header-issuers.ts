import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Part, PolicyTree, Section } from '../../text/policy-tree.ts'
import { isBodyLine } from '../../text/tree/line-shape.ts'
import { readNumeral } from '../dates/numerals.ts'
import { readHistory } from './header-history.ts'
import type { HeaderBody } from './header-mention.ts'
import { lineAbove } from './header-number.ts'
import { named, namesIn } from './issuer-names.ts'
import { decidersIn, introducer, promulgator, speakers } from './told-issuers.ts'

/** Who issued a part, in the words of the most reliable place that says so; empty if no place does. */
export function readIssuers(tree: PolicyTree, part: Part): readonly HeaderBody[] {
  const { text } = tree.clean
  const { signature, letterhead, history } = part.header
  const places: readonly (() => readonly HeaderBody[])[] = [
    () => signature.bodies.map((span) => named(text, span, 'signature')),
    () => allCounted(tree, part),
    () => [...listed(text, part), ...(part.header.title ? namesInTitle(text, part.header.title.span) : [])],
    () => letterhead.flatMap((span) => namesIn(text, span, 'letterhead')),
    () => (part.header.number ? ordering(text, part.header.number) : []),
    () => (history ? enactors(text, history) : []),
    () => inPortal(text, part, 'issuer'),
    () => introducer(text, part),
    () => speakers(text, part),
    () => decidersIn(text, part),
    () => promulgator(text, part),
    () => bracketed(text, part),
    () => undated(text, part),
    () => inPortal(text, part, 'publisher'),
    () => (part.kind === 'outer' ? printer(text, part) : []),
    () => (part.kind === 'outer' && text.indexOf('\n', part.span.end) < 0 ? announcer(text) : []),
  ]
  for (const read of places) {
    const found = distinct(read())
    if (found.length > 0) return found
  }
  return []
}

/** 发文机关: 青川省人民政府办公厅; not 发文机构: 县政府网站, which is who runs the page. */
function inPortal(text: string, { header }: Part, wanted: 'issuer' | 'publisher'): readonly HeaderBody[] {
  return header.portal.flatMap(({ field, value }) =>
    field === wanted && !/网站?$/u.test(text.slice(value.start, value.end).trim())
      ? namesIn(text, value, 'portal')
      : [],
  )
}

/** …及时与我们联系。 | 财政部办公厅 水利部办公厅: names alone below the last sentence, where nothing else says whose it is; a day is missing. */
function undated(text: string, { kind, sections }: Part): readonly HeaderBody[] {
  if (kind !== 'outer') return []
  const all = paragraphsOf(sections)
  const end = all.at(-1)
  const paragraphs = end && monthOnly.test(text.slice(end.start, end.end)) ? all.slice(0, -1) : all
  const isName = ({ start, end }: Span) => isBodyLine(text.slice(start, end).trim())
  const last = paragraphs.findLastIndex((paragraph) => !isName(paragraph))
  const above = paragraphs[last]
  if (!above || !/[。!)]\s*$|电话|邮箱/u.test(text.slice(above.start, above.end))) return []
  return paragraphs.slice(last + 1).flatMap((line) => namesIn(text, line, 'signature'))
}

/** …部等三部门关于…的通知, and below the text the three names without a day. */
function allCounted(tree: PolicyTree, part: Part): readonly HeaderBody[] {
  const count = readIssuerCount(tree, part)
  const found = count === null ? [] : undated(tree.clean.text, part)
  return found.length === count ? found : []
}

/** 2030年3月: below the names, and no day. */
const monthOnly =
  /^\s*(?:(?:19|20)\d{2}年\d{1,2}月|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月)\s*$/u

function paragraphsOf(sections: readonly Section[]): readonly Span[] {
  return sections.flatMap(({ paragraphs, children }) => [...paragraphs, ...paragraphsOf(children)])
}

/** title: 最高人民法院 公安部 (in front matter), 关于…的通知 (in the text): a collector took the first line of the title for all of it; 国务院、中央军委《…条例》. */
function listed(text: string, { header }: Part): readonly HeaderBody[] {
  const value = header.portal.find(({ field }) => field === 'title')?.value
  if (!value) return []
  const [names] = text.slice(value.start, value.end).split(/(?=《[^《》]{4,60}》$)/u)
  if (!isBodyLine(names!)) return []
  const end = value.start + names!.length
  return [
    ...namesIn(text, { start: value.start, end }, 'title'),
    ...header.letterhead.flatMap((span) => namesIn(text, span, 'letterhead')),
  ]
}

/** 工业和信息化部等七部门关于…: seven issued it. */
export function readIssuerCount({ clean: { text } }: PolicyTree, part: Part): number | null {
  const { title } = part.header
  const found =
    title && /等([\d一二三四五六七八九十]{1,3})(?:个)?(?:部门|单位|部委)/u.exec(issuerWords(text, title.span))
  return found ? readNumeral(found[1]!) : null
}

/** What stands in a title before 关于, 印发, 转发: the issuers, if anything. */
function issuerWords(text: string, title: Span): string {
  const words = text.slice(title.start, title.end)
  const at = words.search(
    /(?<=^[\p{Script=Han}、\s]{2,60})《[^《》]{4,60}》$|关于|印发|转发|批转|公布|发布|对(?=\p{Script=Han}{2,12}(?:届|代表|委员))/u,
  )
  if (at > 0) return words.slice(0, at)
  // 上海市人民政府令
  return /^(?:\p{Script=Han}{3,20}\s){0,8}\p{Script=Han}{3,40}\s?令$/u.test(words) ? words.slice(0, -1) : ''
}

function namesInTitle(text: string, title: Span): readonly HeaderBody[] {
  const words = issuerWords(text, title).replace(
    /等[\d一二三四五六七八九十]{0,3}个?(?:部门|单位|部委)\s*$/u,
    '',
  )
  return namesIn(text, { start: title.start, end: title.start + words.length }, 'title')
}

/** 中国人民银行令〔2007〕第1号; 国家发展改革委、商务部令第37号; 中山市人民政府令 | (第16号): who gave the order that the number is of. */
function ordering(text: string, own: Span): readonly HeaderBody[] {
  const number = /^\(?第/u.test(text.slice(own.start, own.end)) ? lineAbove(text, own) : own
  const words = /^(?:中华人民共和国)?([\p{Script=Han}、\s]{3,120}?)(?:令|公告|通告)/u.exec(
    text.slice(number.start, number.end),
  )?.[1]
  if (!words) return []
  const start = number.start + text.slice(number.start, number.end).indexOf(words)
  return namesIn(text, { start, end: start + words.length }, 'order')
}

/** 国务院令第735号公布; 卫生部、国家环境保护总局令第21号发布; 河南省第八届人民代表大会常务委员会…通过. */
function enactors(text: string, history: Span): readonly HeaderBody[] {
  const { body } = readHistory(text, history)
  if (!body) return []
  const from = body.ordered ? 'order' : 'history'
  const names = body.name.includes('、') ? namesIn(text, body.span, from) : []
  return names.length > 0 ? names : [{ name: body.name, span: body.span, from }]
}

/** (万载县统计局): who wrote a bulletin, in brackets on a line of its own under it; where several stand so they are who is to do what. */
function bracketed(text: string, { span }: Part): readonly HeaderBody[] {
  const lines = matchesOf(
    text.slice(span.start, span.end),
    /(?<=\n\s*)\((\p{Script=Han}{4,24})\)(?=\s*(?:\n|$))/gu,
  )
  const [only, ...others] = lines.filter(([, name]) => isBodyLine(name!))
  const start = span.start + (only?.index ?? 0) + 1
  if (!only || others.length > 0 || start < span.end - 600) return []
  return [named(text, { start, end: start + only[1]!.length }, 'signature')]
}

/** 青川市委办公室 2014年3月29日印发: who printed it, where nothing else says whose it is. */
function printer(text: string, { header }: Part): readonly HeaderBody[] {
  const body = header.imprint?.body
  return body && isBodyLine(text.slice(body.start, body.end)) ? [named(text, body, 'signature')] : []
}

/** 国家数据局发布: the last line of a text that nobody signed. */
function announcer(text: string): readonly HeaderBody[] {
  const words = text.slice(-60).trimEnd()
  const found = /(?<=\n)(\p{Script=Han}{3,30})发布$/u.exec(words)
  if (!found || !isBodyLine(found[1]!)) return []
  const start = Math.max(0, text.length - 60) + found.index
  return [named(text, { start, end: start + found[1]!.length }, 'text')]
}

function distinct(bodies: readonly HeaderBody[]): readonly HeaderBody[] {
  const seen = new Set<string>()
  return bodies.filter(({ name }) => !seen.has(name) && seen.add(name))
}
