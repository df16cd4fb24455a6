import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { type Description, descriptionsIn } from './description.ts'
import { pack } from './packed.ts'
import { runOver } from './run-over.ts'

/** What must be made out again because this file says something else, or something new. */
export interface Replaced {
  readonly isNew: boolean
  /** Ids of the bodies whose descriptions changed. */
  readonly bodies: readonly string[]
  /** Ids of the directives whose descriptions changed, as documents give them and as they are, and of those held then or now. */
  readonly directives: ReadonlySet<string>
  /** The keys of these. */
  readonly keys: readonly string[]
}

/** Puts what the file says in the place of what it said. Null if another save of the same was faster. */
export async function replaceSource(
  transaction: Transaction,
  records: PolicyRecords,
  recordsHash: string,
): Promise<Replaced | null> {
  const { sha256, file } = records.source
  const said = await transaction.run<Said>('saved-descriptions', { sha256, file })
  const known = said.find((row) => row.sha256 === sha256)
  if (known?.recordsHash === recordsHash) {
    if (file < known.file) await transaction.run('rename-source', { sha256, file })
    return null
  }
  const before = said.flatMap(({ key, of, held }) => (key && of ? [{ key, of, held }] : []))
  const now = descriptionsIn(records)
  await transaction.run('write-source', {
    source: sourceProperties(records, recordsHash, known && known.file < file ? known.file : file),
    replaced: [...new Set(said.map((row) => row.sha256))].filter((other) => other !== sha256),
  })
  const fresh = await addDescriptions(transaction, sha256, now)
  const kept = new Set(now.map(({ key }) => key))
  const dropped = await runOver<Dropped>(transaction, 'drop-descriptions', {
    keys: before.map(({ key }) => key).filter((key) => !kept.has(key)),
  })
  await runOver(transaction, 'drop-keys', { keys: dropped.flatMap(({ keys }) => keys).sort() })

  const changed = [...fresh, ...dropped]
  const held = [...before, ...now].filter((description) => description.held).map(({ of }) => of)
  const left = dropped.flatMap(({ directive }) => directive ?? [])
  const directives = changed.filter(({ kind }) => kind === 'directive')
  return {
    isNew: said.length === 0,
    bodies: [...new Set(changed.filter(({ kind }) => kind === 'body').map(({ of }) => of))].sort(),
    directives: new Set([...directives.map(({ of }) => of), ...held, ...left]),
    keys: [...new Set([...directives.flatMap(({ keys }) => keys), ...held.map((id) => `id ${id}`)])].sort(),
  }
}

type Said = {
  sha256: string
  recordsHash: string
  file: string
  key: string | null
  of: string | null
  held: boolean
}
type Dropped = Pick<Description, 'key' | 'of' | 'kind' | 'keys'> & { directive: string | null }

/** Returns those that no document gave before. */
async function addDescriptions(
  transaction: Transaction,
  sha256: string,
  descriptions: readonly Description[],
): Promise<Description[]> {
  const rows = await runOver<{ key: string }>(transaction, 'known-descriptions', {
    keys: descriptions.map(({ key }) => key),
  })
  const known = new Set(rows.map(({ key }) => key))
  await transaction.run('write-descriptions', {
    sha256,
    descriptions: descriptions.map((description) => ({ ...description })),
  })
  return descriptions.filter(({ key }) => !known.has(key))
}

function sourceProperties(records: PolicyRecords, recordsHash: string, file: string) {
  const { sha256, mediaType, encoding, text, damage } = records.source
  const { source: _source, ...rest } = records
  return {
    ...{ sha256, file, mediaType, encoding, recordsHash },
    text: text ?? null,
    damage: damage.reduce((sum, { count }) => sum + count, 0),
    damageKinds: damage.map(({ kind }) => kind),
    damageCounts: damage.map(({ count }) => count),
    findingKinds: rest.findings.map(({ kind }) => kind),
    findingMessages: rest.findings.map(({ message }) => message),
    // A property list holds no null: -1 is "about the whole file".
    findingStarts: rest.findings.map(({ start }) => start ?? -1),
    findingEnds: rest.findings.map(({ end }) => end ?? -1),
    records: pack({ ...records, source: { ...records.source, text: undefined } }),
  }
}
