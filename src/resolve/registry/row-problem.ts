/** Why a row of a table was left out, or what in it could not be used: said to who loads it as "row n of FILE: …". */
export interface RowProblem {
  readonly row: number
  readonly reason: string
}

/** Thrown inside the reading of a row and caught around it: the row is left out, the rest is read. */
export class BrokenRow extends Error {
  override readonly name = 'BrokenRow'
}
