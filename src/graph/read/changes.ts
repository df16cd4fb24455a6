import { z } from 'zod'
import { ChangeKind } from '../../domain/change.ts'
import { askPageOf, askTotal, type Window } from './page.ts'
import { ask, askEach, type Reader } from './question.ts'
import { CitationRow, PositionRow } from './rows.ts'

const text = z.string().nullable()

export const ChangeRow = z.object({
  /** Its place among all changes: the version and its position in it. */
  key: z.string(),
  version: z.int(),
  at: z.string(),
  kind: ChangeKind,
  directive: text,
  cited: text,
  body: text,
  /** A relation or a role. */
  type: text,
  count: z.int().nullable(),
  source: text,
  words: text,
  before: text,
  after: text,
})
export type ChangeRow = z.infer<typeof ChangeRow>

/** Ids are lists: a directive with all ids it was known by, a body with its units. `since` is a key, inclusive. */
export interface ChangeConditions {
  readonly since: string
  readonly kinds: readonly ChangeKind[] | null
  readonly directives: readonly string[] | null
  readonly cited: readonly string[] | null
  readonly bodies: readonly string[] | null
}

const PlacedChange = PositionRow.extend({ change: ChangeRow })
export type PlacedChange = z.infer<typeof PlacedChange>

/** The key before which all changes of versions up to this one stand. */
export function keyAfterVersion(version: number): string {
  return String(version + 1).padStart(10, '0')
}

/** What loads changed, the oldest first. */
export function changePage(
  reader: Reader,
  conditions: ChangeConditions,
  window: Window,
): Promise<PlacedChange[]> {
  const parameters = parametersOf(conditions)
  const name = parameters.about === null ? 'change-page' : 'change-page-about'
  return askPageOf(reader, name, PlacedChange, parameters, window)
}

export function changeCount(reader: Reader, conditions: ChangeConditions): Promise<number> {
  return askTotal(reader, 'change-count', parametersOf(conditions))
}

function parametersOf({ since, kinds, directives, cited, bodies }: ChangeConditions) {
  return { sinceKey: since, kinds, directives, cited, bodies, about: directives ?? cited ?? bodies }
}

/** Where the changes of a day and of those after it begin; null if nothing changed since. */
export async function firstChangeSince(reader: Reader, date: string): Promise<string | null> {
  const [row] = await ask(reader, 'first-change-since', z.object({ key: z.string() }), { date })
  return row?.key ?? null
}

/** Every id a directive is or was known by; the one asked for alone if there is no such directive any more. */
export async function idsOfDirective(reader: Reader, id: string): Promise<readonly string[]> {
  const [row] = await ask(reader, 'names-of-directive', z.object({ ids: z.array(z.string()) }), { id })
  return row ? [...new Set([id, ...row.ids])] : [id]
}

export const citationKey = (from: string, to: string, relation: string) => `${from} ${to} ${relation}`

/** Citations by `citationKey`. */
export function citationsBetween(reader: Reader, keys: readonly string[]) {
  return askEach(reader, 'citations-between', 'citation', CitationRow, { ids: keys })
}
