import { z } from 'zod'
import type { Level } from '../../domain/level.ts'
import { Role } from '../../domain/responsibility.ts'
import { responsibilityTypes } from '../responsibility-types.ts'
import { countFrom, narrowest, pageFrom } from './narrowest.ts'
import { askPageOf, askPagesOf, type Window } from './page.ts'
import { askEach, askEachForMany, type Reader } from './question.ts'
import { PositionRow, ResponsibilityRow } from './rows.ts'

export interface ResponsibilityConditions {
  readonly roles?: readonly Role[] | null | undefined
  readonly bodies?: readonly string[] | null | undefined
  readonly directives?: readonly string[] | null | undefined
  readonly levels?: readonly Level[] | null | undefined
  readonly within?: string | null | undefined
  readonly deadlineFrom?: string | null | undefined
  readonly deadlineUntil?: string | null | undefined
  readonly text?: string | null | undefined
}

export const relationshipsOf = (roles: readonly Role[]) => roles.map((role) => responsibilityTypes[role])

const typesOf = (roles: readonly Role[] | null | undefined) => relationshipsOf(roles ?? Role.options)

export const PlacedResponsibility = PositionRow.extend({ responsibility: ResponsibilityRow })
export type PlacedResponsibility = z.infer<typeof PlacedResponsibility>

export function responsibilityPage(
  reader: Reader,
  conditions: ResponsibilityConditions,
  window: Window,
): Promise<PlacedResponsibility[]> {
  const given = parametersOf(conditions)
  const { name, parameters } = pageFrom('responsibility', given, narrowest(given, ways))
  return askPageOf(reader, name, PlacedResponsibility, parameters, window)
}

const ways = {
  BODIES: ['bodies'],
  DIRECTIVES: ['directives'],
  TEXT: ['text'],
  DEADLINE: ['deadlineFrom', 'deadlineUntil'],
  WITHIN: ['within'],
}

export function responsibilityCount(reader: Reader, conditions: ResponsibilityConditions): Promise<number> {
  const given = parametersOf(conditions)
  return countFrom(reader, { name: 'responsibility', label: null }, given, narrowest(given, ways))
}

export function parametersOf(conditions: ResponsibilityConditions) {
  return {
    types: typesOf(conditions.roles),
    bodies: conditions.bodies ?? null,
    directives: conditions.directives ?? null,
    levels: conditions.levels ?? null,
    within: conditions.within ?? null,
    deadlineFrom: conditions.deadlineFrom ?? null,
    deadlineUntil: conditions.deadlineUntil ?? null,
    text: conditions.text ?? null,
  }
}

export async function responsibilitiesOfTasks(
  reader: Reader,
  ids: readonly string[],
  roles: readonly Role[] | null,
): Promise<Map<string, ResponsibilityRow[]>> {
  const row = z.object({ responsibility: ResponsibilityRow }).transform((found) => found.responsibility)
  return askEachForMany(reader, 'responsibilities-of-tasks', row, { ids, types: typesOf(roles) })
}

/** What each body must do, directive by directive, each in the order of its text. */
export function responsibilitiesOfBodies(
  reader: Reader,
  ids: readonly string[],
  { roles, window }: { readonly roles: readonly Role[] | null; readonly window: Window },
): Promise<Map<string, PlacedResponsibility[]>> {
  const parameters = { ids, types: typesOf(roles) }
  return askPagesOf(reader, 'responsibilities-of-bodies', PlacedResponsibility, parameters, window)
}

export function responsibilityCountOfBodies(
  reader: Reader,
  ids: readonly string[],
  roles: readonly Role[] | null,
) {
  return askEach(reader, 'responsibilities-of-bodies-count', 'total', z.int(), { ids, types: typesOf(roles) })
}
