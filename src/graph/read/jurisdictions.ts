import { z } from 'zod'
import type { Level } from '../../domain/level.ts'
import { askPage, askTotal, type Position, type Window } from './page.ts'
import { ask, askEach, type Reader } from './question.ts'
import { JurisdictionRow } from './rows.ts'

export interface JurisdictionConditions {
  readonly levels?: readonly Level[] | null | undefined
  readonly within?: string | null | undefined
  readonly text?: string | null | undefined
}

export function jurisdictionsByCode(reader: Reader, codes: readonly string[]) {
  return askEach(reader, 'jurisdictions-by-code', 'jurisdiction', JurisdictionRow, { ids: codes })
}

/** The codes of those that are called so, in order. */
export async function jurisdictionsCalled(reader: Reader, name: string): Promise<string[]> {
  const rows = await ask(reader, 'jurisdictions-called', z.object({ code: z.string() }), { name })
  return rows.map(({ code }) => code)
}

/** The codes of those that each consists of. */
export function partsOfJurisdictions(reader: Reader, codes: readonly string[]) {
  return askEach(reader, 'jurisdictions-of-jurisdictions', 'parts', z.array(z.string()), { ids: codes })
}

export function jurisdictionPage(
  reader: Reader,
  conditions: JurisdictionConditions,
  window: Window,
): Promise<Position[]> {
  return askPage(reader, 'jurisdiction-page', parametersOf(conditions), window)
}

export function jurisdictionCount(reader: Reader, conditions: JurisdictionConditions): Promise<number> {
  return askTotal(reader, 'jurisdiction-count', parametersOf(conditions))
}

function parametersOf({ levels, within, text }: JurisdictionConditions) {
  return { levels: levels ?? null, within: within ?? null, text: text ?? null }
}
