import type { Line } from './lines.ts'
import type { Table } from './policy-tree.ts'

/** The tables among the lines of a body, and the lines that are left. */
export function tablesOf(_text: string, lines: readonly Line[]): { tables: Table[]; rest: readonly Line[] } {
  return { tables: [], rest: lines }
}
