import type { Span } from '../../domain/evidence.ts'
import type { Level } from '../../domain/level.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { Jurisdiction } from '../../extract/gazetteer-tables.ts'

/** The place a document speaks for and its level, with the words that tell; `inferred` where none of them names the issuer. */
export interface Home {
  readonly jurisdiction: Jurisdiction | null
  readonly level: Level | null
  readonly evidence: Span | null
  readonly inferred: boolean
}

/** How often the text names each place; counted when first wanted. */
export type Counts = () => ReadonlyMap<Jurisdiction, number>

/** The whole country. */
export const nation = (gazetteer: Gazetteer) => gazetteer.byCode.get('100000')?.at(-1) ?? null
