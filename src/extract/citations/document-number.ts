import type { DocumentNumber, DocumentNumberMention } from '../../domain/document-number.ts'
import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../../text/matches.ts'
import { readNumeral } from '../dates/numerals.ts'
import { codeStart, endsAsOrder, issuerStart } from './document-number-code.ts'

const open = '[〔﹝\\[【((〈„]'
const close = '[〕﹞\\]】))〉‟]'
const blank = '[ \\t\\u3000]{0,3}'
const han = '[〇○零一二三四五六七八九十百]'

/** 〔2020〕8号, [2019]第73号, (1981)88号, 〔87〕14号, 〔2022〕普字27号, 〔1996〕综212号, 〔13届〕第23号, 〔2022〕)71号, 〔二〇一九〕十五号, 〔2018〕2 1号. */
const bracketed = new RegExp(
  `(?<open>${open})${blank}(?:(?<year>(?:19|20)\\d\\d|\\d\\d|[〇○零一二三四五六七八九]{4})年?|(?<session>\\d{1,2}届))${blank}(?<close>${close}){1,2}(?:${blank}|\\n(?=\\d{1,5}号))` +
    `(?<series>\\p{Script=Han}?字|[综文函办秘])?第?${blank}(?<sequence>\\d{1,5}(?:-\\d{1,3})?(?: \\d{1,3}(?= ?号))?|${han}{1,6})${blank}(?<mark>号)?`,
  'gu',
)
/** 〔202210 and 〔2015364号: the closing bracket is lost, with or without 号. */
const unclosed =
  /(?<open>[〔﹝[【])(?<year>(?:19|20)\d\d)第?(?<sequence>[1-9]\d{0,3})(?!\d|[〕﹞\]】]|年|月)(?<mark>号)?/gu
/** 国发2019〕6号: the opening bracket is lost. */
const unopened = /(?<year>(?:19|20)\d\d)(?<close>[〕﹞\]】])第?(?<sequence>\d{1,5})(?<mark>号)/gu
/** 国务院令第708号, 交通运输部令2022年第35号, 国家税务总局公告2018年第62号, 主席令第五十五号, 国务院令(第493号), 市人民政府令〔第57号〕. */
const order = new RegExp(
  `(?<form>令|公告|通告)${blank}[((〔]?${blank}(?:(?<year>(?:19|20)\\d\\d)${blank}年?${blank})?第${blank}(?<sequence>\\d{1,5}|${han}{1,7})${blank}号`,
  'gu',
)
/** 农业部公告第168号|和第220号: the next of the same series. */
const again = new RegExp(
  `(?<=号)(?<joint>[、和及与])第${blank}(?<sequence>\\d{1,5}|${han}{1,7})${blank}号(?!令|公告|通告)`,
  'gu',
)
/** 国务院第708号令, 海关总署2018年第8号公告. */
const orderAfter = new RegExp(
  `(?:(?<year>(?:19|20)\\d\\d)年)?第${blank}(?<sequence>\\d{1,5}|${han}{1,7})${blank}号(?<form>令|公告|通告)`,
  'gu',
)
/** 国务院一九八〇年223号文件, 国务院2015年第40号文: the issuer says its code, because it has but one. */
const unbracketed =
  /(?<issuer>国务院办公厅|国务院|中共中央)(?<year>(?:19|20)\d\d|[一二][〇○零0一二三四五六七八九]{3})年第?(?<sequence>\d{1,4})号(?=文)/gu
const codeOf: Readonly<Record<string, string>> = { 国务院: '国发', 国务院办公厅: '国办发', 中共中央: '中发' }
/** (2021)国科科函字第99号, (81)国发字88号, (87)农(牧)字第94号: the year stands in front of the code. */
const yearFirst =
  /[〔[((](?<year>(?:19|20)\d\d|\d\d)[〕\]))](?<code>\p{Script=Han}{1,6}(?:\(\p{Script=Han}{1,4}\)|\p{Script=Han})\p{Script=Han}{0,4}字)第?(?<sequence>\d{1,5})号/gu

/** What issues orders and announcements: 国务院, 商务部, 海关总署, 中国人民银行, 主席, 人大常委会, and 财税 for two at once. */
const orderIssuer = /[院部委局署会行厅府办席军社室]$|^财税$|防指$/u

/**
 * Every 发文字号 in the text (or in a range of it), in any bracket style and in the damage that web pages do to them, in one
 * spelling. Rule: GB/T 9704-2012 7.2.5 (code, year in 〔〕, sequence without 第, 号), and what is printed instead of it.
 */
export function findDocumentNumbers(text: string, span?: Span): readonly DocumentNumberMention[] {
  const { start, end } = span ?? { start: 0, end: text.length }
  const words = start === 0 && end === text.length ? text : text.slice(start, end)
  const found: DocumentNumberMention[] = []
  const keep = (from: number, to: number, number: DocumentNumber | null) => {
    if (number) found.push({ number, span: { start: start + from, end: start + to } })
  }
  for (const pattern of [bracketed, unclosed, unopened]) {
    for (const match of matchesOf(words, pattern)) {
      const codeEnd = endOfCode(words, match.index)
      const from = codeStart(words, codeEnd)
      const code = words.slice(from, codeEnd)
      const to = match.index + match[0].trimEnd().length
      keep(from, to, bracketedNumber(code, match.groups!, words.slice(to, to + 1)))
    }
  }
  for (const match of matchesOf(words, order)) {
    const from = jointStart(words, issuerStart(words, endOfCode(words, match.index)))
    const closing =
      /^[))〕]/u.test(words.slice(match.index + match[0].length)) && /[((〔]/u.test(match[0]) ? 1 : 0
    keep(
      from,
      match.index + match[0].length + closing,
      orderNumber(words.slice(from, match.index).trim(), match.groups!),
    )
  }
  for (const match of matchesOf(words, again)) {
    const first = found.find(({ span }) => span.end - start === match.index)?.number
    const sequence = first ? readNumeral(match.groups!.sequence!) : null
    const form = first && endsAsOrder.test(first.code) ? first : null
    if (!form || sequence === null) continue
    const normal = form.normal.replace(/第\d+号$/u, `第${sequence}号`)
    const from = match.index + match.groups!.joint!.length
    keep(from, match.index + match[0].length, { ...form, sequence, normal })
  }
  for (const match of matchesOf(words, orderAfter)) {
    // 商务部|发布|2014年第34号公告
    const front = words.slice(Math.max(0, match.index - 3), match.index)
    const issuerEnd = match.index - (/(?:发布|印发|公布|发出)了?$/u.exec(front)?.[0].length ?? 0)
    const from = issuerStart(words, issuerEnd)
    keep(from, match.index + match[0].length, orderNumber(words.slice(from, issuerEnd), match.groups!))
  }
  for (const match of matchesOf(words, yearFirst)) {
    const { year, code, sequence } = match.groups!
    keep(match.index, match.index + match[0].length, numberOf(code!, yearOf(year), '', Number(sequence), []))
  }
  for (const match of matchesOf(words, unbracketed)) {
    const { issuer, year, sequence } = match.groups!
    const code = codeOf[issuer!]!
    keep(match.index, match.index + match[0].length, numberOf(code, yearOf(year), '', Number(sequence), []))
  }
  return withoutOverlaps(found)
}

/** The first number in the words, if there is any: for a field that holds nothing else. */
export function readDocumentNumber(words: string): DocumentNumber | null {
  return findDocumentNumbers(words)[0]?.number ?? null
}

/** 财政部 税务总局|科技部公告2022年第16号: the number is all its issuers', the lead first. */
const another = /\p{Script=Han}[院部委局署会行厅府办社][ \u3000、]{1,2}$/u

function jointStart(text: string, from: number): number {
  let start = from
  for (let bodies = 0; bodies < 12; bodies++) {
    const front = text.slice(Math.max(0, start - 6), start)
    if (!another.test(front)) break
    const end = start - /[ \u3000、]+$/u.exec(front)![0].length
    const next = issuerStart(text, end)
    if (next >= end - 1) break
    start = next
  }
  return start
}

function endOfCode(text: string, bracket: number): number {
  let end = bracket
  // (国办发 | 〔2019〕4号): a line end within the bracket that holds the number
  if (text[end - 1] === '\n' && /\(\p{Script=Han}{2,12}$/u.test(text.slice(Math.max(0, end - 14), end - 1)))
    return end - 1
  while (end > 0 && /[ \t\u3000]/u.test(text[end - 1]!) && bracket - end < 3) end -= 1
  return end
}

type Groups = Readonly<Record<string, string | undefined>>

function bracketedNumber(code: string, groups: Groups, next: string): DocumentNumber | null {
  // 法〔2019〕80号 is the Supreme People's Court's; no other code is one character.
  if ((code.length < 2 && code !== '法') || code.length > 30) return null
  const round = groups.open === '(' || groups.open === '('
  // 规划(2020)10个, 〔2020〕3月: without 号 only the brackets made for it tell a number.
  if (!groups.mark && (round || groups.open === '〈' || /[\d年月日%.\-—~至个项]/u.test(next))) return null
  if (groups.session && !groups.mark) return null
  const sequence = readNumeral(groups.sequence!.replace(' ', '').split('-')[0]!)
  if (sequence === null || sequence <= 0) return null
  // 〔2022〕090号 is printed so, and cited so.
  const zeros = /^0*/u.exec(groups.sequence!)![0]
  const repaired = [
    ...(groups.open ? [] : ['lost 〔']),
    ...(groups.close ? [] : ['lost 〕']),
    ...(groups.mark ? [] : ['lost 号']),
  ]
  if (groups.session) {
    const normal = `${plainCode(code)}〔${groups.session}〕${sequence}号`
    return { code: plainCode(code), year: null, sequence, normal, repaired }
  }
  const part = groups.sequence!.includes('-') ? `-${groups.sequence!.split('-')[1]}` : ''
  return numberOf(code, yearOf(groups.year), `${groups.series ?? ''}${zeros}`, sequence, repaired, part)
}

function numberOf(
  code: string,
  year: number | null,
  series: string,
  sequence: number,
  repaired: readonly string[],
  part = '',
): DocumentNumber | null {
  if (year === null) return null
  const plain = plainCode(code)
  const normal = `${plain}〔${year}〕${series}${sequence}${part}号`
  return { code: plain, year, sequence, normal, repaired }
}

function orderNumber(issuer: string, groups: Groups): DocumentNumber | null {
  // 财政部、税务总局公告 and 财政部 税务总局公告 are one, and written as most are: orders with 、 and announcements with a space.
  const bodies = issuer.trim().split(/(?<=[院部委局署会行厅府办社])[ \u3000、]+/u)
  const name = bodies
    .map(plainCode)
    .join(groups.form === '令' ? '、' : ' ')
    .replace(/中华人民共和国(?=.)/gu, '')
  if (name.length < 2 || !orderIssuer.test(name)) return null
  const sequence = readNumeral(groups.sequence!)
  if (sequence === null) return null
  const code = `${name}${groups.form}`
  const year = groups.year ? Number(groups.year) : null
  return { code, year, sequence, normal: `${code}${year ? `${year}年` : ''}第${sequence}号`, repaired: [] }
}

function plainCode(code: string): string {
  return code
    .replace(/[ \t\u3000\n]/gu, '')
    .replaceAll('(', '(')
    .replaceAll(')', ')')
}

/** 2020, 87 → 1987, 05 → 2005, 二〇一九 → 2019; null for what is no year of the People's Republic. */
function yearOf(words: string | undefined): number | null {
  const value = readNumeral(words ?? '')
  if (value === null) return null
  const year = value >= 100 ? value : value >= 49 ? 1900 + value : 2000 + value
  return year >= 1949 && year < 2100 ? year : null
}

function withoutOverlaps(found: readonly DocumentNumberMention[]): readonly DocumentNumberMention[] {
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: DocumentNumberMention[] = []
  for (const mention of ordered) if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention)
  return kept
}
