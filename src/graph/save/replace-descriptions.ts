import type { Transaction } from '../database.ts'
import type { Description } from './description.ts'
import type { RelatedDescription } from './family.ts'
import { runOver, sendOver } from './run-over.ts'

/** What must be made out again because files, or some rows of a table, say something else, or something new. */
export interface Replaced {
  /** Ids of the bodies whose descriptions changed. */
  readonly bodies: readonly string[]
  /** Ids of the directives whose descriptions changed, as documents give them and as they are, and of those held then or now. */
  readonly directives: ReadonlySet<string>
  /** Of these, the directives that lost a description: they may be there with none. */
  readonly bereft: ReadonlySet<string>
  /** All that is said now of these directives, and of what may be the same. */
  readonly related: readonly RelatedDescription[]
}

export interface Replacement {
  /** What the files or the rows said; none of it is marked as said by them any more. */
  readonly before: readonly Pick<Description, 'key' | 'of' | 'held'>[]
  readonly now: readonly Description[]
  /** How damaged each file is, by its sha256; of tables nobody asks. */
  readonly damages?: ReadonlyMap<string, number>
  /** Marks descriptions as given by who gives them now. */
  readonly say: () => void
}

type Dropped = Pick<Description, 'key' | 'of' | 'kind' | 'keys'> & { directive: string | null }

/** Puts descriptions in the place of those that the same files or rows gave before. */
export async function replaceDescriptions(
  transaction: Transaction,
  { before, now, damages = new Map(), say }: Replacement,
): Promise<Replaced> {
  const given = now.map(({ key }) => key)
  const rows = await runOver<{ key: string }>(transaction, 'known-descriptions', { keys: given })
  const known = new Set(rows.map(({ key }) => key))
  const fresh = now.filter(({ key }) => !known.has(key))
  const kept = new Set(given)
  const dropped = await runOver<Dropped>(transaction, 'drop-descriptions', {
    keys: before.map(({ key }) => key).filter((key) => !kept.has(key)),
  })
  const changed = [...fresh, ...dropped]
  const directives = changed.filter(({ kind }) => kind === 'directive')
  const held = [...before, ...now].filter((description) => description.held).map(({ of }) => of)
  const keys = new Set([...directives.flatMap((each) => each.keys), ...held.map((id) => `id ${id}`)])
  // Before the new ones are written: of a table they are most, and would only be sent back.
  const others = await runOver<RelatedDescription>(transaction, 'related-descriptions', {
    keys: [...keys].sort(),
  })
  sendOver(transaction, 'write-descriptions', {
    descriptions: fresh.map((description) => ({ ...description })),
  })
  say()
  sendOver(transaction, 'drop-keys', { keys: dropped.flatMap((each) => each.keys).sort() })

  const bereft = new Set(dropped.flatMap(({ directive }) => directive ?? []))
  return {
    bodies: [...new Set(changed.filter(({ kind }) => kind === 'body').map(({ of }) => of))].sort(),
    directives: new Set([...directives.map(({ of }) => of), ...held, ...bereft]),
    bereft,
    related: [
      ...others,
      ...fresh.filter(({ kind }) => kind === 'directive').map((each) => ofNone(each, damages)),
    ],
  }
}

/** As related-descriptions.cypher would give one that no directive has yet. */
function ofNone(
  { key, of, held, record, source }: Description,
  damages: ReadonlyMap<string, number>,
): RelatedDescription {
  const damage = held ? (damages.get(source!) ?? 0) : null
  return { key, of, held, record, now: null, readFrom: null, damage }
}
