import { bareDate, isBodyLine, isDateLine, isFileName } from '../line-shape.ts'
import type { Line } from '../lines.ts'
import { isPortalLine } from '../portal.ts'
import { bodyAndDate } from '../signature.ts'
import { columnKind, isOwnerList, namesColumns } from '../tables/column-names.ts'
import { flatTable } from '../tables/table-flat.ts'
import { indicatorTable } from '../tables/table-flat-indicators.ts'
import { isFurniture, isMenu } from './page-furniture.ts'

/** A list of names, a signature, an annex that is an image may end a document in weak lines; page furniture ends it for good. */
export function endBelow(lines: readonly Line[], end: number): number {
  // A page's own words show somewhere; where none do, the rest is the document's: the last cells of a table.
  if (lines.length - end < 40 && !lines.slice(end).some(({ text }) => isPageLine(text))) return lines.length
  let to = Math.max(flatTableBelow(lines, end), cellTableBelow(lines, end))
  for (let at = to; at < lines.length && at < to + 80; at++) {
    const line = lines[at]!
    if (isPageLine(line.text) && !contact.test(line.text)) break
    const above = lines[at - 1]
    const signed =
      (isDateLine(line.text) || bareDate(line.text)) && above !== undefined && isBodyLine(above.text)
    if (signed || bodyAndDate(line) || (isFileName(line.text) && at < to + 4)) to = at + 1
  }
  return to
}

/** 联系电话:0898-8462516/13800000000: whom to ask, above a signature as well as in a page's own lines. */
const contact = /^\(?(?:联系|咨询|监督|举报)(?:人|电话|方式)[^:]{0,6}:/u

/** Longest table that is followed so. */
const mostCells = 2000

/** 26.8, 青山县26.8: a cell of a table of numbers, or a place with its number. */
const numberCell = /^(?:\p{Script=Han}{2,12} ?)?\d[\d.,%]*$/u

/** A table of numbers that a page prints one cell a line, or two, under 单位:公顷 or 计划表: down to its last number. */
function flatTableBelow(lines: readonly Line[], end: number): number {
  if (!lines.slice(Math.max(0, end - 3), end).some(({ text }) => /^[((]?单位[::]|表$/.test(text))) return end
  let to = end
  let numbers = 0
  for (let at = end; at < lines.length && at < end + mostCells; at++) {
    const { text } = lines[at]!
    if (isPageLine(text)) break
    if (!numberCell.test(text)) continue
    numbers++
    if (numbers > 5 && numbers * 6 > at - end) to = at + 1
  }
  return to
}

/** So many lines of a table may weigh enough to be the document's, though those behind them do not. */
const mostHeadLines = 200

/** 序号 | 任务 | 责任单位 | 1 | …, 指标 | 2020年 | 2025年 | …: a table of tasks or indicators printed one cell a line that runs on below, and the note under it. */
function cellTableBelow(lines: readonly Line[], end: number): number {
  // 市政务服务局: a cell, though it has the word of a menu
  const page = lines.findIndex(({ text }, at) => at >= end && isPageLine(text) && !isOwnerList(text))
  const own = lines.slice(0, page < 0 ? lines.length : page)
  for (let at = Math.min(own.length - 1, end + 1); at >= Math.max(0, end - mostHeadLines); at--) {
    const names = columnKind(own[at]!.text) !== null && !own[at]!.text.includes('\t') && namesColumns(own, at)
    const read = indicatorTable(own, at) ?? (names ? flatTable(own, at) : null)
    if (!read?.tables.some(({ rows }) => rows.length > 0) || read.to <= end) continue
    return /^(?:注|备注|说明)[::]/u.test(lines[read.to]?.text ?? '') ? read.to + 1 : read.to
  }
  return end
}

function isPageLine(words: string): boolean {
  return isFurniture(words) || isMenu(words) || isPortalLine(words)
}
