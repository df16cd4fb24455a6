import type { Table } from '../../policy-tree.ts'

/** Tables that begin at a line, and the index behind the last line they take. */
export interface TableRead {
  readonly tables: readonly Table[]
  readonly to: number
}
