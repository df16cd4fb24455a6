import { type ColumnKind, columnKind, isTime } from './column-names.ts'
import { type FlatCell, type FlatRow, isOwners, readFlatRow } from './table-flat-row.ts'

/** 二、全力推动工业振兴: what heads a group of rows, and can be no name of a column. */
export const headsGroup = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)).{2,40}$/u

/**
 * How many of the lines between 序号 and the first number name columns, where the others head the first group of rows: 序号 | 工作任务 |
 * 推进单位 | 行动一:改善环境 | 旧区改造 | 1 | …. 0 if none of them names a column of bodies.
 */
export function columnsOfGroups(lines: readonly FlatCell[]): number {
  const kinds = lines.map(({ words }) => (headsGroup.test(words) ? null : columnKind(words)))
  const columns = kinds.indexOf(null)
  return columns > 0 && kinds.slice(0, columns).includes('owners') ? columns : 0
}

/**
 * A row of all columns but the number's, behind which lines that head the next group may stand: 改造二十处旧房 | 市住建局 | 公园绿地. Under
 * a heading of two lines the persons of 牵头领导 | 责任分工 stand before the bodies, and a time behind them.
 */
export function readGroupedRow(
  lines: readonly FlatCell[],
  kinds: readonly ColumnKind[],
  above: FlatRow | null,
  isLast: boolean,
): { rows: readonly [FlatRow]; used: number } | null {
  const read = readFlatRow(lines, 0, kinds, above) ?? withPerson(lines, kinds, above)
  if (!read) return null
  const whole = isLast || lines.slice(read.next).every(({ words }) => isHeading(words) || isTime(words))
  return whole ? { rows: [read.row], used: isLast ? read.next : lines.length } : null
}

/** The row with a person before its bodies, for whom the header has no column. */
function withPerson(
  lines: readonly FlatCell[],
  kinds: readonly ColumnKind[],
  above: FlatRow | null,
): { row: FlatRow; next: number } | null {
  const at = kinds.indexOf('owners')
  if (kinds.includes('person')) return null
  const read = readFlatRow(lines, 0, kinds.toSpliced(at, 0, 'person'), above?.toSpliced(at, 0, null) ?? null)
  return read && { ...read, row: read.row.toSpliced(at, 1) }
}

function isHeading(words: string): boolean {
  return words.length <= 40 && !/[。;]/u.test(words) && !isOwners(words)
}
