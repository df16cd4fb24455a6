import type { Span } from '../../domain/evidence.ts'
import { shortestWrapped } from '../sentences.ts'
import { amendedTitle } from './amended-works.ts'
import type { NumberMark, NumberMarks } from './number-marks.ts'
import type { Cue } from './reference-cues.ts'
import { announcement, cueOfRow, type OpenList, tableOfWorks } from './work-list-openings.ts'
import { isLoneCell, ordinalOf, readWorkRow, type WorkRow } from './work-rows.ts'

/** A work in a list of what a document repeals or amends. */
export interface ListedWork extends WorkRow {
  /** What the words above the list say of each work in it. */
  readonly cue: Cue
}

/** Words that the cheap test looks for first. */
const needed =
  /废止|失效|停止执行|停止施行|作废|修改|修订|修正|继续有效|现行有效|保留|[文字编准]号\s*(?:\t|\n)/u

/**
 * The works that a stretch of text lists as repealed or amended: 一、废止下列规章:, 决定废止的规章目录, 二、对7件规章的部分条款予以修改: and what
 * stands below, in lines or in a table, drawn or lost. A number in a row is the row's work's.
 */
export function findListedWorks(text: string, span: Span, marks: NumberMarks): readonly ListedWork[] {
  if (!needed.test(text.slice(span.start, span.end))) return []
  const found: ListedWork[] = []
  const lines = linesOf(text, span)
  let list = null as OpenList | null
  /** How the items of a list of what is amended are numbered; null until the first. */
  let items: string | null = null
  /** Which work may have its number in a line below. */
  let unnumbered: number | null = null
  let next = 0
  for (const [index, line] of lines.entries()) {
    if (index < next) continue
    const words = text.slice(line.start, line.end)
    const table = words.includes('\t') ? tableOfWorks(words, line.start) : null
    if (table) {
      list = list ? { ...list, fate: table.fate } : table
      continue
    }
    const announced = announcement(words, line.start)
    if (announced !== undefined) {
      list = announced && opens(text, lines, index + 1, marks) ? announced : null
      items = null
      unnumbered = null
      continue
    }
    if (!list) continue
    const { style } = ordinalOf(words)
    if (list.cue.relation === 'AMENDS') {
      // What stands deeper than an item is about the item's work.
      if ((style === list.level && style !== 'none') || /^\s*附件\s*\d/u.test(words)) list = null
      else if (items === null || style === items) {
        const item = readWorkRow(text, line, marks) ?? amendedTitle(text, line, marks)
        if (item) {
          items = style
          found.push({ ...item, cue: list.cue })
        }
      }
      continue
    }
    if (list.level === 'table' && !words.includes('\t')) {
      list = null
      continue
    }
    const row = wrappedRow(text, lines, index, marks)
    const number = row ? row.number : (marks.within(line) ?? null)
    if (row) {
      unnumbered = number ? null : found.length
      found.push({ ...row, cue: cueOfRow(list, words, line.start) })
      next = index + row.lines
    } else if (isLoneCell(words, number !== null && isAlone(words, number, text))) {
      if (number && unnumbered !== null) {
        found[unnumbered] = { ...found[unnumbered]!, number }
        unnumbered = null
      }
    } else if (list.level !== 'table' && !(isSubheading(words) && opens(text, lines, index + 1, marks)))
      list = null
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
