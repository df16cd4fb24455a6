import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../matches.ts'
import { attachmentLabel, bareDate, isBodyLine, isDateLine, isDisclosureNote } from './line-shape.ts'
import type { Line } from './lines.ts'
import { startsAnother } from './parts/next-document.ts'

/** A signature's place in the lines of a part: lines [from, to) are bodies and date. */
export interface Signature {
  readonly bodies: readonly Span[]
  readonly date: Span | null
  readonly from: number
  readonly to: number
}

/** 海南省卫生健康委员会2022年10月11日: body and date in one line; also (民政部 一九九七年一月二十八日). */
const bodyThenDate =
  /^\(?(\p{Script=Han}[\p{Script=Han}\s、()“”]{1,80}?)\s*((?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\)?$/u

/** 总理 李克强; 行长:周小川; 省长马兴瑞; 国家发展和改革委员会主任 何立峰; 自治区主席 乌力吉: an order is signed by a person. */
const person =
  /^(?:(?:总理|省长|代省长|市长|代市长|州长|县长|区长|旗长|主席|部长|主任|局长|署长|行长|会长)[\s:]{0,2}\p{Script=Han}{2,4}(?:·\p{Script=Han}+)?|\p{Script=Han}{2,20}(?:长|主席|主任)[\s:]\s?\p{Script=Han}\s?\p{Script=Han}{1,3}(?:·\p{Script=Han}+)?)$/u

export function isPersonLine(words: string): boolean {
  return words.length < 36 && person.test(words)
}

/** (河南省教育厅代章), 绍兴市红十字会代章, (印章): under the names, and no name. */
function isSealLine(words: string): boolean {
  return (
    words.length < 30 &&
    /^(?:\([^()]{0,24}(?:代章|盖章|印章|公章|章)\)|\p{Script=Han}{3,24}代章)$/u.test(words)
  )
}

/** 青川市商务局(代章) below the office that has no seal of its own. */
const sealedFor = /^\p{Script=Han}{4,24}\(代(?:章|印)\)$/u

/** (南京市发展和改革委员会 2011年4月): the author under the title of what is forwarded, with a month and no day. */
const authorThenMonth =
  /^\((\p{Script=Han}[\p{Script=Han}\s、]{1,80}?)\s*(?:(?:19|20)\d{2}年\d{1,2}月|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月)\)$/u

/** The author in a bracket with a month, or null. */
export function bracketedAuthor(line: Line): Span | null {
  const found = line.text.length < 110 ? authorThenMonth.exec(line.text) : null
  if (!found || !isBodyLine(found[1]!.trim())) return null
  return { start: line.start + 1, end: line.start + 1 + found[1]!.trimEnd().length }
}

/** 1990年3月10日,铁道部; (1990年3月10日铁道部、财政部): the other way round, under the titles of early regulations. */
const dateThenBody =
  /^\(?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:[,、\s]|(?<=^\(.*))\s*(\p{Script=Han}[\p{Script=Han}\s、]{1,60})\)?$/u

function dateAndBody(line: Line): { body: Span; date: Span } | null {
  const found = dateThenBody.exec(line.text)
  if (!found || !isBodyLine(found[2]!.trimEnd())) return null
  const dateAt = line.start + line.text.indexOf(found[1]!)
  const bodyAt = line.start + line.text.lastIndexOf(found[2]!)
  return {
    body: { start: bodyAt, end: bodyAt + found[2]!.trimEnd().length },
    date: { start: dateAt, end: dateAt + found[1]!.length },
  }
}

/** Body and date in one line, or null. */
export function bodyAndDate(line: Line): { body: Span; date: Span } | null {
  if (line.text.length > 110) return null
  if (/^\(?(?:19|20)/u.test(line.text)) return dateAndBody(line)
  // …2020年2月12日印发 outside brackets is the imprint.
  const found = /日$|^\(/u.test(line.text) ? bodyThenDate.exec(line.text) : null
  if (!found || !isBodyLine(found[1]!.trim())) return null
  const from = line.text.startsWith('(') ? line.start + 1 : line.start
  const dateAt = line.start + line.text.lastIndexOf(found[2]!)
  return {
    body: { start: from, end: from + found[1]!.trimEnd().length },
    date: { start: dateAt, end: dateAt + found[2]!.length },
  }
}

/** Every signature in the lines, in order: a date on its own with bodies above (or below) it. */
export function signaturesIn(lines: readonly Line[]): Signature[] {
  const found: Signature[] = []
  let from = 0
  for (let at = 0; at < lines.length; at++) {
    const signature = signatureAt(lines, at, from)
    if (!signature) continue
    found.push(signature)
    from = signature.to
    at = from - 1
  }
  return found
}

function signatureAt(lines: readonly Line[], at: number, from: number): Signature | null {
  const line = lines[at]!
  const together = bodyAndDate(line)
  if (together) {
    const above = bodiesAbove(lines, at, from)
    const bodies = [...namesOf(lines, above, at), ...namesIn(lines[at]!, together.body)]
    return { bodies, date: together.date, from: above, to: at + 1 }
  }
  const bare = bareDate(line.text) !== null
  if (!isDateLine(line.text) && !bare) return null
  const date = { start: line.start, end: line.end }
  const above = bodiesAbove(lines, at, from)
  if (above < at) return { bodies: namesOf(lines, above, at), date, from: above, to: at + 1 }
  if (bare && !isDisclosureNote(lines[at + 1]?.text ?? '')) return null
  let below = at + 1
  while (below < lines.length && below - at < 12 && isBodyLine(lines[below]!.text)) below++
  const after = lines[below]
  if (below > at + 1 && (!after || isDisclosureNote(after.text)))
    return { bodies: namesOf(lines, at + 1, below), date, from: at, to: below }
  const next = lines[at + 1]
  const closes =
    !next ||
    isDisclosureNote(next.text) ||
    attachmentLabel(next.text) !== null ||
    /^\(?联系(?:人|电话|方式)|^(?:主题词|抄[送报])[::\s]/u.test(next.text) ||
    (isAddition(next.text) && /[。!]$/u.test(lines[at - 1]?.text ?? ''))
  // A date alone under the last sentence or 附:X, and a title below: 二〇〇七年一月二十三日 | …实施办法
  const before = lines[at - 1]?.text ?? ''
  const ends = /[。!]$/u.test(before) || attachmentLabel(before) !== null
  if (at > from && (closes || (ends && startsAnother(lines, at + 1))))
    return { bodies: [], date, from: at, to: at + 1 }
  return null
}

/** 摘要与附加信息, 政策解读, 编者按: the heading of what a collector or a page adds below a document. */
function isAddition(words: string): boolean {
  return (
    words.length < 16 &&
    /^(?:内容|文件|政策)?(?:摘要|解读|附加信息|补充信息|相关信息|编者按|编者注|延伸阅读|元数据)/u.test(words)
  )
}

/** The first of the lines of bodies that stand above a line; that line itself if there are none. */
function bodiesAbove(lines: readonly Line[], at: number, from: number): number {
  let above = at
  while (above > from && at - above < 40) {
    const { text } = lines[above - 1]!
    if (isRow(lines, above - 1)) break
    // 教育部、公安部、财政部、 goes on in the next line
    if (!isBodyLine(text.replace(/、$/u, '')) && !isPersonLine(text) && !isSealLine(text))
      if (!hasBrokenName(lines, above - 1, { from, to: at })) break
    above--
  }
  return above
}

/** 市场拓展 TAB 展位费补助 TAB 区商务局: as many cells as in the line above are the last row of a table. */
function isRow(lines: readonly Line[], at: number): boolean {
  const cells = lines[at]!.text.split('\t').length
  return cells > 1 && lines[at - 1]?.text.split('\t').length === cells
}

/** Nothing but a name, or a piece of one. */
const name = /^[\p{Script=Han}()“”·]{3,45}$/u

/** How a name begins that needs no other names around it to be believed. */
const certainName = /^(?:国家|中国|中共|中华|全国|国务院|\p{Script=Han}{2,8}[省市区县州盟旗厅局委])/u

/**
 * A line of names of which the source breaks the last or the first: 国家卫生健康委办公厅 国家中医药 | 管理局办公室; 财政部 人民银 | 行 全国妇 | 联;
 * 绍兴市教育局新型冠状病毒感染的肺炎疫情 | 防控工作领导小组.
 */
function hasBrokenName(
  lines: readonly Line[],
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const pieces = piecesOf(lines[at]!.text)
  const above = at > from ? lines[at - 1]!.text : ''
  const names = pieces[0]!.length === 1 ? pieces.slice(1) : pieces
  if (names.length < pieces.length) {
    if (!isBodyLine(`${piecesOf(above).at(-1) ?? ''}${pieces[0]}`)) return false
    if (names.length === 0 || isBodyLine(names.join(' '))) return true
  }
  const last = names.at(-1)!
  const rest = at + 1 < to ? piecesOf(lines[at + 1]!.text)[0]! : ''
  if (rest === '' || !name.test(last) || !isBodyLine(last + rest)) return false
  if (names.length > 1) return names.slice(0, -1).every(isBodyLine)
  return names.length < pieces.length || rest.length === 1 || certainName.test(last) || isBodyLine(above)
}

function piecesOf(words: string): string[] {
  return words.split(/[\s、]+/u).filter((piece, index) => piece !== '' || index === 0)
}

/** 财政部; 国家税务总局; 天津市公安局: the beginning of a name, so that the line above ends one, whatever it ends with. */
const freshName =
  /^(?:国家|中国|中共|中华|全国|国务院|中央|最高|\p{Script=Han}{2,3}[省市区县州]|\p{Script=Han}{2,6}部$|税务总局|海关总署|人民银行)/u

function namesOf(lines: readonly Line[], from: number, to: number): Span[] {
  const spans: { start: number; end: number }[] = []
  let broken: number | null = null
  for (let at = from; at < to; at++) {
    const line = lines[at]!
    if (isPersonLine(line.text) || isSealLine(line.text)) continue
    if (spans.length > 0 && sealedFor.test(line.text)) continue
    const names = namesIn(line, line)
    const first = names[0]
    if (!first) continue
    if (broken !== null) {
      const letter = endsInLetter(piecesOf(lines[at - 1]!.text).at(-1)!, piecesOf(line.text)[0]!)
      names.splice(0, 1, { start: broken, end: letter ? first.start + 1 : first.end })
      if (letter) names.splice(1, 0, { start: first.start + 1, end: first.end })
    }
    broken = null
    const next = lines[at + 1]
    const whole = isBodyLine(piecesOf(line.text).at(-1)!) || freshName.test(next?.text ?? '')
    if (!whole && next && at + 1 < to && !isPersonLine(next.text) && !isSealLine(next.text))
      broken = names.pop()!.start
    spans.push(...names)
  }
  return spans
}

/** 人民银 | 行市场监管总局: only the first letter belongs to the name above; the space behind it was lost. */
function endsInLetter(above: string, piece: string): boolean {
  const rest = piece.slice(1)
  return rest.length > 3 && isBodyLine(above + piece[0]) && isBodyLine(rest) && !/^办公|领导小组/u.test(rest)
}

/** The names in a line of bodies: spaces, tabs and 、 divide them, and a place, or the state, named again begins another. */
function namesIn(line: Line, within: Span): Span[] {
  const words = line.text.slice(within.start - line.start, within.end - line.start)
  return matchesOf(words, /[^\s、]+?(?=中华人民共和国|[\s、]|$)/gu).flatMap(({ index, 0: piece }) => {
    const start = within.start + index
    const second = secondNameIn(piece)
    const end = start + piece.length
    if (second === null) return [{ start, end }]
    return [
      { start, end: start + second },
      { start: start + second, end },
    ]
  })
}

/** 黄浦区, 上海市黄浦区, 国家: what the names of bodies begin with. */
const placeOfName = /^(?:国家|中国|\p{Script=Han}{2,8}?[省市区县州盟旗])/u

/** Where the second of two names begins between which the space was lost: 黄浦区教育局|黄浦区文化和旅游局; null if there is one. */
export function secondNameIn(piece: string): number | null {
  const place = placeOfName.exec(piece)?.[0]
  if (!place) return null
  const second = piece.indexOf(place, place.length)
  return second > 0 && isBodyLine(piece.slice(0, second)) && isBodyLine(piece.slice(second)) ? second : null
}
