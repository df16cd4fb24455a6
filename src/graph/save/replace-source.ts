import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { sourceSearchText } from '../search-text.ts'
import { descriptionsIn } from './description.ts'
import { pack } from './packed.ts'
import { type Replaced, replaceDescriptions } from './replace-descriptions.ts'

export interface ReplacedSource extends Replaced {
  readonly isNew: boolean
}

export interface Saying {
  /** What was read from the file: kept with it, so that it can be saved again. */
  readonly read: PolicyRecords
  /** What it says after corrections. */
  readonly records: PolicyRecords
  readonly recordsHash: string
  /** To be written even if the same was read before. */
  readonly again: boolean
}

/** Puts what the file says in the place of what it said. Null if another save of the same was faster. */
export async function replaceSource(
  transaction: Transaction,
  { read, records, recordsHash, again }: Saying,
): Promise<ReplacedSource | null> {
  const { sha256, file } = records.source
  const said = await transaction.run<Said>('saved-descriptions', { sha256, file })
  const known = said.find((row) => row.sha256 === sha256)
  if (!again && known?.recordsHash === recordsHash) {
    if (file < known.file) transaction.send('rename-source', { sha256, file })
    return null
  }
  const properties = sourceProperties(records, recordsHash, known && known.file < file ? known.file : file)
  transaction.send('write-source', {
    source: {
      ...properties,
      records: pack({ ...read, source: { ...read.source, text: undefined } }),
    },
    replaced: [...new Set(said.map((row) => row.sha256))].filter((other) => other !== sha256),
  })
  const before = said.flatMap(({ key, of, held }) => (key && of ? [{ key, of, held }] : []))
  const replaced = await replaceDescriptions(transaction, {
    ...{ before, now: descriptionsIn(records), damage: properties.damage },
    say: (keys) => transaction.send('say-in-source', { sha256, keys }),
  })
  return { ...replaced, isNew: said.length === 0 }
}

type Said = {
  sha256: string
  recordsHash: string
  file: string
  key: string | null
  of: string | null
  held: boolean
}

/** The node of a file, but for its records. */
export function sourceProperties(records: PolicyRecords, recordsHash: string, file: string) {
  const { sha256, mediaType, encoding, text, damage } = records.source
  const { source: _source, ...rest } = records
  return {
    ...{ sha256, file, mediaType, encoding, recordsHash },
    text: text ?? null,
    searchText: text ? sourceSearchText(text) : null,
    damage: damage.reduce((sum, { count }) => sum + count, 0),
    damageKinds: damage.map(({ kind }) => kind),
    damageCounts: damage.map(({ count }) => count),
    findingKinds: rest.findings.map(({ kind }) => kind),
    findingMessages: rest.findings.map(({ message }) => message),
    // A property list holds no null: -1 is "about the whole file".
    findingStarts: rest.findings.map(({ start }) => start ?? -1),
    findingEnds: rest.findings.map(({ end }) => end ?? -1),
  }
}
