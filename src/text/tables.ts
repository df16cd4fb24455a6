import type { Line } from './lines.ts'
import type { Table } from './policy-tree.ts'

/** The tables among the lines of a body. */
export function tablesOf(_text: string, _lines: readonly Line[]): Table[] {
  return []
}
