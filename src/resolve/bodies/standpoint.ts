import type { JurisdictionRef } from '../../domain/directive.ts'
import type { Level } from '../../domain/level.ts'

/**
 * From where a document speaks: what 我省, 市委 and 我委 mean in it. `issuer` is the canonical name of its lead issuer;
 * `year` is when it was issued. What is not known is null, and then names stay as written.
 */
export interface Standpoint {
  readonly jurisdiction: JurisdictionRef | null
  readonly level: Level | null
  readonly issuer: string | null
  readonly year: number | null
  /** The id of the outermost directive of the text; absent where none is at hand. */
  readonly document?: string
}
