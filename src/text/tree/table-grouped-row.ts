import { type ColumnKind, columnKind } from './column-names.ts'
import { type FlatCell, type FlatRow, isOwners, readFlatRow } from './table-flat-row.ts'

/**
 * How many of the lines between 序号 and the first number name columns, where the others head the first group of rows: 序号 | 工作任务 |
 * 推进单位 | 行动一:改善环境 | 旧区改造 | 1 | …. Those who are responsible stand in the last column.
 */
export function columnsOfGroups(lines: readonly FlatCell[]): number {
  const kinds = lines.map(({ words }) => columnKind(words))
  const columns = kinds.lastIndexOf('owners') + 1
  return columns < lines.length && kinds.slice(0, columns).every((kind) => kind !== null) ? columns : 0
}

/** A row of all columns but the number's, behind which lines that head the next group may stand: 改造二十处旧房 | 市住建局 | 公园绿地. */
export function readGroupedRow(
  lines: readonly FlatCell[],
  kinds: readonly ColumnKind[],
  above: FlatRow | null,
  isLast: boolean,
): { rows: readonly [FlatRow]; used: number } | null {
  const read = readFlatRow(lines, 0, kinds, above)
  if (!read) return null
  const whole = isLast || lines.slice(read.next).every(({ words }) => isHeading(words))
  return whole ? { rows: [read.row], used: isLast ? read.next : lines.length } : null
}

function isHeading(words: string): boolean {
  return words.length <= 40 && !/[。;]/u.test(words) && !isOwners(words)
}
