import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import type { Level } from '../../domain/level.ts'
import { tiesWithin } from './lineage-steps.ts'
import { askPagesOf, type Window } from './page.ts'
import { askEach, askEachForMany, type Reader } from './question.ts'
import { AmbiguousCitationRow, CitationRow, PositionRow } from './rows.ts'

/** Which citations; `levels` and `held` are of the directive at the other end. `works`: of the whole work that each is part of. */
export interface CitationConditions {
  readonly works?: boolean | undefined
  readonly relations?: readonly Relation[] | null | undefined
  readonly levels?: readonly Level[] | null | undefined
  readonly held?: boolean | null | undefined
}

export const PlacedCitation = PositionRow.extend({ citation: CitationRow })
export type PlacedCitation = z.infer<typeof PlacedCitation>

/** FROM: what a directive refers to, in the order of its text. TO: what refers to it, newest first. */
export type CitationSide = 'FROM' | 'TO'

const statementOf = { FROM: 'citations-from-directives', TO: 'citations-to-directives' } as const

export function citationsOfDirectives(
  reader: Reader,
  side: CitationSide,
  ids: readonly string[],
  { conditions, window }: { readonly conditions: CitationConditions; readonly window: Window },
): Promise<Map<string, PlacedCitation[]>> {
  const parameters = { ids, ...parametersOf(conditions) }
  const slots = { ties: tiesWithin(conditions.works ?? false) }
  return askPagesOf(reader, statementOf[side], PlacedCitation, parameters, window, side === 'TO', slots)
}

export function citationCountOfDirectives(
  reader: Reader,
  side: CitationSide,
  ids: readonly string[],
  conditions: CitationConditions,
) {
  const parameters = { ids, ...parametersOf(conditions) }
  const slots = { ties: tiesWithin(conditions.works ?? false) }
  return askEach(reader, `${statementOf[side]}-count`, 'total', z.int(), parameters, slots)
}

export function parametersOf({ relations, levels, held }: CitationConditions) {
  return { relations: relations ?? Relation.options, levels: levels ?? null, held: held ?? null }
}

const OneAmbiguous = z.object({ citation: AmbiguousCitationRow }).transform(({ citation }) => citation)

/** What each directive refers to in words that could mean several. */
export function ambiguousCitations(reader: Reader, ids: readonly string[]) {
  return askEachForMany(reader, 'ambiguous-citations', OneAmbiguous, { ids })
}
