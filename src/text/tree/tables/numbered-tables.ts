import type { Line } from '../lines.ts'
import { flatTable } from './table-flat.ts'

/** The lines of a table, by their places among all lines. */
export interface TableLines {
  readonly from: number
  readonly to: number
}

/** Fewer rows may be anything. */
const fewestRows = 3

/**
 * Where numbered tables stand that were printed one cell a line. Nothing begins or is signed inside one, though 构建平台,统筹各类规划
 * looks like a title there, and 市住建局 | 市人防办 | 2019年8月15日 like a signature.
 */
export function numberedTables(lines: readonly Line[]): readonly TableLines[] {
  const tables: TableLines[] = []
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.text !== '序号') continue
    const read = flatTable(lines, at)
    if (!read || read.tables[0]!.rows.length < fewestRows) continue
    tables.push({ from: at, to: read.to })
    at = read.to - 1
  }
  return tables
}

/** The table that a line belongs to. */
export function tableAt(tables: readonly TableLines[], line: number): TableLines | undefined {
  return tables.find(({ from, to }) => from <= line && line < to)
}
