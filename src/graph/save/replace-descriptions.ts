import type { Transaction } from '../database.ts'
import type { Description } from './description.ts'
import { runOver, sendOver } from './run-over.ts'

/** What must be made out again because a file, or some rows of a table, say something else, or something new. */
export interface Replaced {
  /** Ids of the bodies whose descriptions changed. */
  readonly bodies: readonly string[]
  /** Ids of the directives whose descriptions changed, as documents give them and as they are, and of those held then or now. */
  readonly directives: ReadonlySet<string>
  /** The keys of these. */
  readonly keys: readonly string[]
}

type Before = Pick<Description, 'key' | 'of' | 'held'>
type Dropped = Pick<Description, 'key' | 'of' | 'kind' | 'keys'> & { directive: string | null }

/** Puts descriptions in the place of those that the same file or rows gave before; `say` marks them as given by it. */
export async function replaceDescriptions(
  transaction: Transaction,
  before: readonly Before[],
  now: readonly Description[],
  say: (keys: readonly string[]) => void,
): Promise<Replaced> {
  const fresh = await addDescriptions(transaction, now)
  say(now.map(({ key }) => key))
  const kept = new Set(now.map(({ key }) => key))
  const dropped = await runOver<Dropped>(transaction, 'drop-descriptions', {
    keys: before.map(({ key }) => key).filter((key) => !kept.has(key)),
  })
  sendOver(transaction, 'drop-keys', { keys: dropped.flatMap(({ keys }) => keys).sort() })

  const changed = [...fresh, ...dropped]
  const held = [...before, ...now].filter((description) => description.held).map(({ of }) => of)
  const left = dropped.flatMap(({ directive }) => directive ?? [])
  const directives = changed.filter(({ kind }) => kind === 'directive')
  return {
    bodies: [...new Set(changed.filter(({ kind }) => kind === 'body').map(({ of }) => of))].sort(),
    directives: new Set([...directives.map(({ of }) => of), ...held, ...left]),
    keys: [...new Set([...directives.flatMap(({ keys }) => keys), ...held.map((id) => `id ${id}`)])].sort(),
  }
}

/** Returns those that nobody gave before. */
async function addDescriptions(
  transaction: Transaction,
  descriptions: readonly Description[],
): Promise<Description[]> {
  const rows = await runOver<{ key: string }>(transaction, 'known-descriptions', {
    keys: descriptions.map(({ key }) => key),
  })
  const known = new Set(rows.map(({ key }) => key))
  const fresh = descriptions.filter(({ key }) => !known.has(key))
  sendOver(transaction, 'write-descriptions', {
    descriptions: fresh.map((description) => ({ ...description })),
  })
  return fresh
}
