import { z } from 'zod'
import type { Level } from '../../domain/level.ts'
import { countFrom, narrowest, pageFrom } from './narrowest.ts'
import { askPage, askPagesOf, type Position, type Window } from './page.ts'
import { askEach, type Reader } from './question.ts'
import { DirectiveRow, PositionRow } from './rows.ts'

export type DirectiveOrder = 'ISSUED_ON' | 'TITLE' | 'DOCUMENT_NUMBER'

/** Which directives; null or absent is any. `within` is a jurisdiction with all below it; `text` is folded. */
export interface DirectiveConditions {
  readonly held?: boolean | null | undefined
  readonly levels?: readonly Level[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly within?: string | null | undefined
  readonly issuedBy?: string | null | undefined
  readonly issuedFrom?: string | null | undefined
  readonly issuedUntil?: string | null | undefined
  readonly text?: string | null | undefined
}

export function directivesById(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'directives-by-id', 'directive', DirectiveRow, { ids })
}

export function directivePage(
  reader: Reader,
  conditions: DirectiveConditions,
  order: { readonly by: DirectiveOrder; readonly descending: boolean },
  window: Window,
): Promise<Position[]> {
  const given = parametersOf(conditions)
  const { name, parameters } = pageFrom('directive', given, narrowest(given, ways))
  return askPage(reader, name, parameters, window, order.descending, { order: [sortedBy[order.by]] })
}

const sortedBy: Readonly<Record<DirectiveOrder, string>> = {
  ISSUED_ON: 'sortIssuedOn',
  TITLE: 'sortTitle',
  DOCUMENT_NUMBER: 'sortNumber',
}

const ways = {
  ISSUED_BY: ['issuedBy'],
  TEXT: ['text'],
  WITHIN: ['within'],
  HELD: ['held'],
  ISSUED: ['issuedFrom', 'issuedUntil'],
}

export function directiveCount(reader: Reader, conditions: DirectiveConditions): Promise<number> {
  const given = parametersOf(conditions)
  return countFrom(reader, { name: 'directive', label: 'Directive' }, given, narrowest(given, ways))
}

export function parametersOf(conditions: DirectiveConditions) {
  return {
    held: conditions.held ?? null,
    levels: conditions.levels ?? null,
    kinds: conditions.kinds ?? null,
    within: conditions.within ?? null,
    issuedBy: conditions.issuedBy ?? null,
    issuedFrom: conditions.issuedFrom ?? null,
    issuedUntil: conditions.issuedUntil ?? null,
    text: conditions.text ?? null,
  }
}

/** The directives that each body issued, newest first. */
export function directivesOfBodies(
  reader: Reader,
  ids: readonly string[],
  { held, window }: { readonly held: boolean | null; readonly window: Window },
): Promise<Map<string, Position[]>> {
  return askPagesOf(reader, 'directives-of-bodies', PositionRow, { ids, held }, window, true)
}

export function directiveCountOfBodies(reader: Reader, ids: readonly string[], held: boolean | null) {
  return askEach(reader, 'directives-of-bodies-count', 'total', z.int(), { ids, held })
}

/** Each directive with what it prints or attaches as its own. */
export function worksOfDirectives(reader: Reader, ids: readonly string[]) {
  return askEach(reader, 'works-of-directives', 'directives', z.array(z.string()), { ids })
}
