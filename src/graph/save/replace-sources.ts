import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Transaction } from '../database.ts'
import { sourceSearchText } from '../search-text.ts'
import { type Description, descriptionsIn, inOrder } from './description.ts'
import { pack } from './packed.ts'
import { type Replaced, replaceDescriptions } from './replace-descriptions.ts'

/** What a file says. */
export interface Saying {
  /** What was read from the file: kept with it, so that it can be saved again. */
  readonly read: PolicyRecords
  /** What it says after corrections, and the ids of these. */
  readonly records: PolicyRecords
  readonly applied: readonly string[]
  readonly recordsHash: string
}

export interface WrittenSource extends Saying {
  /** Neither its content nor another one of its path was there. */
  readonly isNew: boolean
}

export interface ReplacedSources extends Replaced {
  /** Without those of which another save of the same was faster. */
  readonly written: readonly WrittenSource[]
}

/**
 * Puts what files say in the place of what they said. No two of them have one path or one content; `again`: even those that said the
 * same are written.
 */
export async function replaceSources(
  transaction: Transaction,
  sayings: readonly Saying[],
  again: boolean,
): Promise<ReplacedSources> {
  const sources = sayings.map(({ records: { source } }) => ({ sha256: source.sha256, file: source.file }))
  const rows = await transaction.run<Said>('saved-descriptions', { sources })
  const written = sayings.flatMap((saying) => {
    const { sha256, file } = saying.records.source
    const said = rows.filter((row) => row.asked === sha256)
    const known = said.find((row) => row.sha256 === sha256)
    if (again || known?.recordsHash !== saying.recordsHash) {
      const says = descriptionsIn(saying.records)
      return [{ ...saying, said, says, isNew: said.length === 0, file: earlier(file, known?.file) }]
    }
    if (file < known.file) transaction.send('rename-source', { sha256, file })
    return []
  })
  if (written.length > 0) transaction.send('write-sources', { sources: written.map(rowOf) })
  const replaced = await replaceDescriptions(transaction, {
    before: written.flatMap(({ said }) => said.flatMap(descriptionOf)),
    now: inOrder(written.flatMap(({ says }) => says)),
    damages: new Map(written.map(({ records: { source } }) => [source.sha256, damageOf(source)])),
    say: () => transaction.send('say-in-sources', { sources: written.map(saysOf) }),
  })
  return { ...replaced, written }
}

type Said = {
  /** The sha256 of the file that was asked for. */
  asked: string
  sha256: string
  recordsHash: string
  file: string
  key: string | null
  of: string | null
  held: boolean
}

/** The same content under two paths is one source, known by the path that sorts first. */
function earlier(file: string, known: string | undefined): string {
  return known !== undefined && known < file ? known : file
}

function descriptionOf({ key, of, held }: Said) {
  return key && of ? [{ key, of, held }] : []
}

function rowOf({ read, records, recordsHash, said, file }: Saying & { said: readonly Said[]; file: string }) {
  const { sha256 } = records.source
  const kept = { ...read, source: { ...read.source, text: undefined } }
  return {
    properties: { ...sourceProperties(records, recordsHash, file), records: pack(kept) },
    replaced: [...new Set(said.map((row) => row.sha256))].filter((other) => other !== sha256),
  }
}

function saysOf({ records, says }: Pick<Saying, 'records'> & { says: readonly Description[] }) {
  return { sha256: records.source.sha256, keys: says.map(({ key }) => key) }
}

function damageOf({ damage }: PolicyRecords['source']): number {
  return damage.reduce((sum, { count }) => sum + count, 0)
}

/** The node of a file, but for its records. */
export function sourceProperties(records: PolicyRecords, recordsHash: string, file: string) {
  const { sha256, mediaType, encoding, text, damage } = records.source
  const { source, ...rest } = records
  return {
    ...{ sha256, file, mediaType, encoding, recordsHash },
    text: text ?? null,
    searchText: text ? sourceSearchText(text) : null,
    damage: damageOf(source),
    damageKinds: damage.map(({ kind }) => kind),
    damageCounts: damage.map(({ count }) => count),
    findingKinds: rest.findings.map(({ kind }) => kind),
    findingMessages: rest.findings.map(({ message }) => message),
    // A property list holds no null: -1 is "about the whole file".
    findingStarts: rest.findings.map(({ start }) => start ?? -1),
    findingEnds: rest.findings.map(({ end }) => end ?? -1),
  }
}
