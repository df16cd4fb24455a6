import type { Relation } from '../../domain/citation.ts'
import type { Span } from '../../domain/evidence.ts'
import { shortestWrapped } from '../sentences.ts'
import type { NumberMark, NumberMarks } from './number-marks.ts'
import type { Cue } from './reference-cues.ts'
import { isLoneCell, ordinalOf, readWorkRow, type WorkRow } from './work-rows.ts'

/** A work in a list of what a document repeals or amends. */
export interface ListedWork extends WorkRow {
  /** What the words above the list say of each work in it. */
  readonly cue: Cue
}

interface OpenList {
  readonly cue: Cue
  /** How the line is numbered that announces the list. */
  readonly level: string
  /** How its items are numbered; null until the first. */
  items: string | null
  last: { row: WorkRow; index: number } | null
}

/** Words that the cheap test looks for first. */
const needed = /废止|失效|停止执行|停止施行|作废|修改|修订|修正|继续有效|现行有效|保留/u

/**
 * The works that a stretch of text lists as repealed or amended: 一、废止下列规章:, 决定废止的规章目录, 二、对7件规章的部分条款予以修改: and what
 * stands below, in lines or in a table, drawn or lost. A number in a row is the row's work's.
 */
export function findListedWorks(text: string, span: Span, marks: NumberMarks): readonly ListedWork[] {
  if (!needed.test(text.slice(span.start, span.end))) return []
  const found: ListedWork[] = []
  let list: OpenList | null = null
  const lines = linesOf(text, span)
  let next = 0
  for (const [index, line] of lines.entries()) {
    if (index < next) continue
    const words = text.slice(line.start, line.end)
    const announced = announcement(words, line.start)
    if (announced !== undefined) {
      list = announced && opens(text, lines, index + 1, marks) ? announced : null
      continue
    }
    if (!list) continue
    const { style } = ordinalOf(words)
    if (list.cue.relation === 'AMENDS') {
      const ended = (style === list.level && style !== 'none') || /^\s*附件\s*\d/u.test(words)
      const item = ended ? null : amendedItem(text, line, list, style, marks)
      if (ended) list = null
      else if (item) found.push({ ...item, cue: list.cue })
      continue
    }
    const row = wrappedRow(text, lines, index, marks)
    if (row) {
      list.last = { row, index: found.length }
      found.push({ ...row, cue: list.cue })
      next = index + row.lines
      continue
    }
    const number = marks.within(line) ?? null
    if (isLoneCell(words, number !== null && isAlone(words, number, text))) {
      if (number && list.last && list.last.row.number === null) {
        found[list.last.index] = { ...list.last.row, number, cue: list.cue }
        list.last = null
      }
    } else if (!(isSubheading(words) && opens(text, lines, index + 1, marks))) list = null
  }
  return found
}

function linesOf(text: string, span: Span): readonly Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start < span.end) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 || stop > span.end ? span.end : stop
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** What a list says of its works; one that says two things says neither of each. */
const fates: readonly { readonly relation: Relation; readonly words: RegExp }[] = [
  { relation: 'CITES', words: /继续(?:有效|执行|实施|施行)|现行有效|予以保留|保留的/u },
  { relation: 'REPEALS', words: /废止|失效|停止(?:执行|施行)|作废/u },
  { relation: 'AMENDS', words: /修改|修订|修正/u },
]
const works = /(?<![本该])(?:文件|规章|法规|办法|规定|条例|目录|清单|一览表|公文|制度|政策|标准|地方性法规)/u

/** What a line announces: a list of works repealed, amended or kept in force; `null` for one of both kinds, undefined for no list. */
function announcement(line: string, offset: number): OpenList | null | undefined {
  const { style, length } = ordinalOf(line)
  const trimmed = line.trimEnd()
  const body = trimmed.slice(length)
  const colon = /[::]$/u.test(body)
  // 国务院决定:对16部行政法规的部分条款予以修改。
  const sentence =
    /(?:^|[。;:,定])(?<last>(?:对|将)[^。;:,《》]{4,60}(?:予以|进行|作出?)(?:如下|相应|部分)?(?:修[改订正]|废止))。$/u.exec(
      body,
    )
  const said = sentence?.groups?.last ?? (colon ? body.replace(/^.*[。;》]/su, '') : body)
  if (said.length > 120 || !works.test(said)) return undefined
  if (!colon && !sentence && !isHeading(said)) return undefined
  const told = fates.flatMap(({ relation, words }) => {
    const hit = words.exec(said)
    return hit ? [{ relation, cueWords: hit[0] }] : []
  })
  const [first] = told
  if (!first) return undefined
  if (told.length > 1) return null
  const { relation, cueWords } = first
  const start = offset + line.lastIndexOf(cueWords)
  return {
    cue: {
      relation,
      words: cueWords,
      start,
      end: start + cueWords.length,
      prior: 0.9,
      rule: `work-list:${relation}`,
    },
    level: style,
    items: null,
    last: null,
  }
}

/** 决定废止的规章和规范性文件目录, (一)废止的文件(12件), not a title 关于废止…的决定, not a sentence. */
function isHeading(said: string): boolean {
  const plain = said
    .trim()
    .replace(/^附件\s*\d*\s*[::]?\s*/u, '')
    .replace(/\([^()]{1,16}\)$/u, '')
  if (plain.length > 50 || /[,。;:《“\t]|^关于/u.test(plain)) return false
  return /(?:目录|清单|一览表|名单|文件|规章|法规|办法|规定|政策|条例|标准|\d+件|(?:予以|宣布|决定)?(?:废止|失效)|(?:予以|进行|作出?)(?:如下)?(?:修改|修订))$/u.test(
    plain,
  )
}

/** Whether a list begins: the first line that is no column's name is a row. */
function opens(text: string, lines: readonly Span[], from: number, marks: NumberMarks): boolean {
  for (let index = from; index < Math.min(lines.length, from + 8); index += 1) {
    const line = lines[index]!
    if (wrappedRow(text, lines, index, marks) || amendedTitle(text, line, marks)) return true
    const words = text.slice(line.start, line.end)
    const cells = words.split('\t').filter((cell) => cell.trim() !== '')
    if (!isSubheading(words) && !cells.every((cell) => isLoneCell(cell, false))) return false
  }
  return false
}

/** The row that begins in a line, and over how many lines its title is wrapped. */
function wrappedRow(
  text: string,
  lines: readonly Span[],
  index: number,
  marks: NumberMarks,
): (WorkRow & { readonly lines: number }) | null {
  const { start } = lines[index]!
  for (let count = 1; count <= 3; count += 1) {
    const last = lines[index + count - 1]
    if (!last) return null
    const words = text.slice(last.start, last.end)
    if (count > 1 && (ordinalOf(words).style !== 'none' || isLoneCell(words, false))) return null
    const row = readWorkRow(text, { start, end: last.end }, marks)
    if (row) return { ...row, lines: count }
    if (words.trim().length < shortestWrapped - 6 || /[。;,:\t]\s*$/u.test(words)) return null
  }
  return null
}

/** 一、省政府规章(5件), (二)教育类: what parts a list. */
function isSubheading(words: string): boolean {
  return words.trim().length <= 30 && !/[。;,:《\t]/u.test(words) && ordinalOf(words).style !== 'none'
}

function isAlone(words: string, number: NumberMark, text: string): boolean {
  const rest = words.replace(text.slice(number.span.start, number.span.end), '')
  return rest.replace(/[\s()[\]、,]|(?:19|20)\d\d年\d{1,2}月\d{1,2}日/gu, '').length <= 2
}

/** An item of a list of what is amended names its work at its beginning; what stands deeper is about that work. */
function amendedItem(
  text: string,
  line: Span,
  list: OpenList,
  style: string,
  marks: NumberMarks,
): WorkRow | null {
  if (list.items !== null && style !== list.items) return null
  const row = readWorkRow(text, line, marks) ?? amendedTitle(text, line, marks)
  if (row) list.items = style
  return row
}

/** (一)|将《X》第三条修改为…, 1.|删去《X》(…)第八条, 2.|在《X》第七条中增加…, 三、|对《X》作如下修改. */
function amendedTitle(text: string, line: Span, marks: NumberMarks): WorkRow | null {
  const from = line.start + ordinalOf(text.slice(line.start, line.end)).length
  const found = amendedWork.exec(text.slice(from, line.end))
  if (!found) return null
  const { front, title } = found.groups!
  const start = from + front!.length
  const at = { start, end: start + title!.length }
  const bracket = /^\s?[([]/u.test(text.slice(at.end, at.end + 2))
  const inside = { start: at.end, end: Math.min(line.end, at.end + 60) }
  const number = marks.behind(at.end) ?? (bracket ? marks.within(inside) : null)
  return { title: at, words: title!.slice(1, -1), number: number ?? null }
}

const amendedWork =
  /^(?<front>(?:将|对|在|删[去除]|修[改订正]|取消|增加)?(?:[\p{Script=Han}、]{2,14}(?<!根据|按照|依照|依据))?)(?<title>《[^《》]*(?:[〈《][^《》〈〉]*[〉》][^《》]*)?》)(?:\s?[([][^()]*(?:\([^()]*\)[^()]*)?[)\]])?(?=\s*[::]?\s*$|(?:的|中)?第|(?:的|中)?[^,。;《“]{0,14}(?:修改|修订|修正|改为|删[去除]|增加|中的))/u
