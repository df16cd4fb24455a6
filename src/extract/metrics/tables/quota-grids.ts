import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { Part } from '../../../text/policy-tree.ts'

/** A table whose rows may be places: its columns' names, and its cells in their order. */
export interface Grid {
  readonly start: number
  readonly names: readonly string[]
  readonly rows: readonly (readonly (Span | null)[])[]
}

/** 地区, 村居名称, 村名, 师市, 区域, 省(市), 市(省直管县): the column of those that get a quota. */
export const placeColumn =
  /^(?:省|市|县|区|旗|盟|州|师|团场|流域|乡镇|镇|乡|村|街道|街镇|社区|地市|各地)(?:[市县区州师居镇街道、]*(?:[((][^()()]{1,12}[))])?)(?:名称?)?$|^.{0,4}(?:地区|区域|流域)(?:名称)?$/u
/** 单位, 学校, 名称: a column of those too, if what stands in it are such. */
export const nameColumn = /^(?:单位|城市|辖区|学校|医院|名称)|(?:单位|学校|医院)(?:名称)?$/

/** 1,200, ≥96, —: what may stand in a column of numbers. */
const number = /^(?:[≥≤><]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[≥≤><]?\d+(?:\.\d+)?%?|[-—/])$/
const mostColumns = 9

/**
 * Tables that were printed one cell a line, under a column of places: 村居名称 | 出生人数控制数(人) | 长效节育措施任务(例) | 小南京村 | 36 |
 * 52 | …. A row is a name and as many numbers as there are columns besides.
 */
export function lineGrids(text: string, { span }: Part, least: number): Grid[] {
  const lines = matchesOf(text.slice(span.start, span.end), /[^\n]+/g).map(({ 0: line, index }) => {
    const words = line.trim()
    const start = span.start + index + line.indexOf(words)
    return { words: words.replace(/\s+/g, ''), span: { start, end: start + words.length } }
  })
  const grids: Grid[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!placeColumn.test(lines[at]!.words)) continue
    const numbers = lines.slice(at, at + mostColumns + 2).findIndex(({ words }) => number.test(words))
    const width = numbers - 1
    if (width < 2) continue
    const names = lines.slice(at, at + width).map(({ words }) => words)
    if (names.some((words) => words.length > 20 || /[。;,]/.test(words))) continue
    const rows: Span[][] = []
    let next = at + width
    for (; ; next += width) {
      const [name, ...cells] = lines.slice(next, next + width)
      const isRow = name && cells.length === width - 1 && cells.every(({ words }) => number.test(words))
      if (!isRow || number.test(name.words) || name.words.length > 16) break
      rows.push([name, ...cells].map((cell) => cell.span))
    }
    if (rows.length < least) continue
    grids.push({ start: lines[at]!.span.start, names, rows })
    at = next - 1
  }
  return grids
}
