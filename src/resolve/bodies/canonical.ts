import type { BodyLabel, GroupScope } from '../../domain/body.ts'
import type { Level } from '../../domain/level.ts'

/** A body by its full official name, as far as the name and the standpoint tell it. */
export interface CanonicalBody {
  readonly name: string
  readonly label: BodyLabel
  readonly level: Level | null
  readonly jurisdictionCode: string | null
  /** The body it is a unit of. */
  readonly parent: CanonicalBody | null
  readonly group: GroupScope | null
  /** The place or the directive that it is of, where one of the same name elsewhere would be another. */
  readonly scope?: string
}
