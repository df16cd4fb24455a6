import { z } from 'zod'
import type { BodyLabel } from '../../domain/body.ts'
import type { Level } from '../../domain/level.ts'
import { askPage, askTotal, type Position, type Window } from './page.ts'
import { ask, askEach, type Reader } from './question.ts'
import { BodyRow } from './rows.ts'

export interface BodyConditions {
  readonly labels?: readonly BodyLabel[] | null | undefined
  readonly levels?: readonly Level[] | null | undefined
  readonly within?: string | null | undefined
  /** A body above it, at any depth. */
  readonly unitOf?: string | null | undefined
  readonly text?: string | null | undefined
}

export function bodiesById(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'bodies-by-id', 'body', BodyRow, { ids })
}

export function bodyPage(reader: Reader, conditions: BodyConditions, window: Window): Promise<Position[]> {
  return askPage(reader, 'body-page', parametersOf(conditions), window)
}

export function bodyCount(reader: Reader, conditions: BodyConditions): Promise<number> {
  return askTotal(reader, 'body-count', parametersOf(conditions))
}

export function parametersOf(conditions: BodyConditions) {
  return {
    labels: conditions.labels ?? null,
    levels: conditions.levels ?? null,
    within: conditions.within ?? null,
    unitOf: conditions.unitOf ?? null,
    text: conditions.text ?? null,
  }
}

export function issuersOfDirectives(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'issuers-of-directives', 'bodies', z.array(z.string()), { ids })
}

export function addresseesOfDirectives(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'addressees-of-directives', 'bodies', z.array(z.string()), { ids })
}

export function unitsOfBodies(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'units-of-bodies', 'bodies', z.array(z.string()), { ids })
}

/** Ids of a body and everything under it. */
export async function bodyWithUnits(reader: Reader, id: string): Promise<string[]> {
  const rows = await ask(reader, 'body-with-units', z.object({ id: z.string() }), { id })
  return rows.map((row) => row.id)
}

/** Ids of the bodies with this name, or, if there is none, of those that documents also call so. `text` is the name, folded. */
export async function bodiesNamed(reader: Reader, name: string, text: string): Promise<string[]> {
  const rows = await ask(reader, 'named-bodies', z.object({ id: z.string(), exact: z.boolean() }), {
    name,
    text,
  })
  const exact = rows.filter((row) => row.exact)
  return (exact.length > 0 ? exact : rows).map(({ id }) => id).sort()
}
