import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import type { Level } from '../../domain/level.ts'
import { askPagesOf, type Window } from './page.ts'
import { askEach, askEachForMany, type Reader } from './question.ts'
import { AmbiguousCitationRow, CitationRow, PositionRow } from './rows.ts'

/** Which citations; `levels` and `held` are of the directive at the other end. */
export interface CitationConditions {
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
  return askPagesOf(reader, statementOf[side], PlacedCitation, parameters, window, side === 'TO')
}

export function citationCountOfDirectives(
  reader: Reader,
  side: CitationSide,
  ids: readonly string[],
  conditions: CitationConditions,
) {
  return askEach(reader, `${statementOf[side]}-count`, 'total', z.int(), { ids, ...parametersOf(conditions) })
}

export function parametersOf({ relations, levels, held }: CitationConditions) {
  return { relations: relations ?? Relation.options, levels: levels ?? null, held: held ?? null }
}

const OneAmbiguous = z.object({ citation: AmbiguousCitationRow }).transform(({ citation }) => citation)

/** What each directive refers to in words that could mean several. */
export function ambiguousCitations(reader: Reader, ids: readonly string[]) {
  return askEachForMany(reader, 'ambiguous-citations', OneAmbiguous, { ids })
}
