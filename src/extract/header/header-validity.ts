import type { Span } from '../../domain/evidence.ts'
import { anyOf, type PatternsByExample } from '../../text/any-of.ts'
import { matchesOf } from '../../text/matches.ts'
import { addDays, addMonths } from '../dates/calendar.ts'
import { findDates } from '../dates/dates.ts'
import { readNumeral } from '../dates/numerals.ts'
import { implied, type Stated, stated } from './header-mention.ts'

/** From when until when a document says it is in force. */
export interface Validity {
  readonly from: Stated<string> | null
  readonly until: Stated<string> | null
}

/** What a document calls itself, and with which words it is handed out. */
export const namesItself: PatternsByExample = {
  '[本办法]自公布之日起施行':
    /(?:本|此|该|上述|以上)(?:通知|通告|公告|决定|意见|办法|规定|细则|条例|规则|准则|措施|若干措施|政策|方案|计划|规划|指南|标准|规范|制度|实施|行动|文件|令|预案|目录|若干)/,
  '[以上等级的划分均自]明年起执行': /(?:以上|上述)\p{Script=Han}{0,12}均[自从]/u,
  '[现予公布],自明年起施行': /现(?:予以?|重新)?(?:公布|发布|印发|颁布)/,
  '[现将《办法》予以发布],自明年起施行': /现将[^。;\n]{2,80}(?:予以?|重新)(?:公布|发布|印发|颁布)/,
  '[现将《办法》印发给你们,]自明年起施行': /现将[^。;\n]{2,80}(?:印发|下发)给你们,/,
}
const itself = anyOf(namesItself, 'u')

/** 现制订出《…》,定于: the document that is handed out with these words. */
const handedOut = /现制[定订](?:出|了)?《[^《》]+》(?:\([^()]{1,6}\))?,(?:定于)?$/u

/** 自2025年9月1日起施行, 自印发之日起30日后实施, 请各单位于2013年1月1日起执行, 定于一九七九年五月一日起试行. */
const comesIntoForce = /起(?:正式)?(?:施行|实施|执行|生效|试行)/gu
const since = /(?:自|从|定?于)([^,。;《》]{2,24})$/u
/** 现予发布施行, 现将《…办法》公布施行: in force from the day of the order. */
const givenNow = /现(?:将《[^《》\n]{2,80}》)?(?:予以?)?(?:公布|发布|颁布)(?:施行|实施)/u
const issuing = /^(?:印发|发布|公布|下发|颁布|发文|签发)之?日$/u

/**
 * Reads 自…起施行 and 有效期 in a range. Sentences about another document (原《…》自…起废止) are left out.
 * `issuedOn` stands in for 自印发之日起; without it the day is not known.
 */
export function readValidity(text: string, within: Span, issuedOn: string | null): Validity {
  const range = readRange(text, within)
  if (range) return range
  let from: Stated<string> | null = null
  let isNamed = false
  for (const found of matchesOf(text.slice(within.start, within.end), comesIntoForce)) {
    const at = within.start + found.index
    const sentence = sentenceAround(text, at, within)
    const head = text.slice(sentence.start, at)
    const day = since.exec(head)
    if (!day || !aboutItself(head, day.index)) continue
    const span = { start: sentence.start + day.index, end: at + found[0].length }
    const read = issuing.test(day[1]!) ? issuedOn && implied(issuedOn, span) : dayOf(text, span)
    // …的标准不变,自4月1日起执行 in an item does not change what 本通知自1月1日起执行 says.
    const names = itself.test(head)
    if (!read || (isNamed && !names)) continue
    from = read
    isNamed = names
  }
  const at = from || issuedOn === null ? null : givenNow.exec(text.slice(within.start, within.end))
  if (at)
    from = implied(issuedOn!, { start: within.start + at.index, end: within.start + at.index + at[0].length })
  return { from, until: readUntil(text, within, from, issuedOn) }
}

const day = '(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日'
/** 有效期自2021年6月1日至2026年5月31日, 执行期限为2022年1月1日至2024年12月31日, 自2021年6月1日起至2021年9月30日止施行. */
const fromUntil = new RegExp(
  `(?<named>(?:有效|施行|实施|执行|试行)(?:期限?|时间)(?:限)?[为是]?)?(?:[自从])?(?<from>${day})(?:\\d{1,2}时)?起?,?[至到](?<until>${day})(?:\\d{1,2}时)?止?(?<verb>(?:期间)?(?:施行|实施|执行|有效|试行))?`,
  'gu',
)

/** Both days in one: of the document itself only. */
function readRange(text: string, within: Span): Validity | null {
  for (const found of matchesOf(text.slice(within.start, within.end), fromUntil)) {
    const { named, verb, from, until } = found.groups!
    if (!named && !verb) continue
    const at = within.start + found.index
    const sentence = sentenceAround(text, at, within)
    const subject = text.slice(sentence.start, at)
    if (!itself.test(subject) || /注册|许可|证|登记|合同|协议|项目|[,;].*《/u.test(subject)) continue
    const span = { start: at, end: at + found[0].length }
    const first = dayOf(text, { start: at, end: at + found[0].indexOf(from!) + from!.length })
    const lastAt = at + found[0].lastIndexOf(until!)
    const last = dayOf(text, { start: lastAt, end: lastAt + until!.length })
    if (first && last) return { from: stated(first.value, span), until: stated(last.value, span) }
  }
  return null
}

function sentenceAround(text: string, at: number, within: Span): Span {
  let start = at
  while (start > within.start && at - start < 160 && !/[。;\n]/u.test(text[start - 1]!)) start--
  let end = at
  while (end < within.end && end - at < 160 && !/[。;\n]/u.test(text[end]!)) end++
  return { start, end }
}

/** The subject of the clause is the document itself, or those asked to follow it, or there is none: 请各单位|于…, 第五十七条 自2021年11月25日起施行. */
function aboutItself(head: string, at: number): boolean {
  if (itself.test(head) || handedOut.test(head.slice(0, at))) return true
  const clause = head.slice(head.lastIndexOf(',', at) + 1, at)
  return (
    /^(?:第\S{1,6}条|请(?:各(?:单位|部门|地区?))?)?\s*$/u.test(clause) && !/原|《/u.test(head.slice(0, at))
  )
}

function dayOf(text: string, span: Span): Stated<string> | null {
  const found = findDates(text, span).find(({ kind, from }) => kind === 'day' && from !== null)
  return found ? stated(found.from!, span) : null
}

/** 有效期至2030年8月31日, 有效期5年, 适用截止时间为2020年6月30日, 执行至…止, 暂定三年, 自发布之日起三个月内有效. */
const endsWith =
  /(?:有效期(?:限)?(?:为|是)?|施行期(?:限)?为?|实施期(?:限)?为?|试行期(?:限)?为?|执行期(?:限)?为?|截止(?:时间|日期)为?|(?:执行|实施|施行|有效|适用)(?:期限)?,?(?:至|到)|暂定(?:为)?|试行(?=[\d一二两三四五]{1,2}(?:年|个月))|(?:印发|发布|公布|下发)之日起(?=[\d一二两三四五六七八九十]{1,2}(?:年|个月)内?有效))/gu

function readUntil(
  text: string,
  within: Span,
  from: Stated<string> | null,
  issuedOn: string | null,
): Stated<string> | null {
  for (const found of matchesOf(text.slice(within.start, within.end), endsWith)) {
    const at = within.start + found.index
    const sentence = sentenceAround(text, at, within)
    const start = at
    const end = Math.min(sentence.end, at + found[0].length + 40)
    const subject = text.slice(sentence.start, at)
    const continued = from !== null && from.span.end >= sentence.start && from.span.end <= at
    // 护士执业注册有效期为5年 is about a registration.
    if (!continued && (!itself.test(subject) || /注册|许可|证|登记|合同|协议/u.test(subject))) continue
    const span = { start, end }
    // 有效期至全省…一级响应解除 has no day.
    const days = findDates(text, span).filter(
      ({ kind, until, inferred }) =>
        kind !== 'duration' && kind !== 'recurrence' && until !== null && !inferred,
    )
    const day = days.at(-1)
    if (day?.until && day.span.start - at - found[0].length < 26)
      return stated(day.until, { start, end: day.span.end })
    // 有效期5年, 有效期为三年, 有效期六个月
    const length = /^[^\d一二两三四五六七八九十]{0,6}(\d{1,2}|[一二两三四五六七八九十]{1,2})(年|个月)/u.exec(
      text.slice(at + found[0].length, end),
    )
    const count = length && readNumeral(length[1]!)
    const sinceIssue = /(?:印发|发布|公布|下发)之日起/u.test(text.slice(at, end)) ? issuedOn : null
    const first = from?.value ?? sinceIssue
    const last = count && first ? addMonths(first, count * (length[2] === '年' ? 12 : 1)) : null
    if (length && last)
      return implied(addDays(last, -1), { start, end: at + found[0].length + length[0].length })
  }
  return null
}
