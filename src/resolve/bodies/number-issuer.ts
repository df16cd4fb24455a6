import type { Level } from '../../domain/level.ts'

/** Who issues under a number's code. `certain` is false where the code is one several bodies could have. */
export interface NumberIssuer {
  readonly name: string
  readonly level: Level
  readonly jurisdictionCode: string
  readonly certain: boolean
}
