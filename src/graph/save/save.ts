import { createHash } from 'node:crypto'
import type { Change } from '../../domain/change.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Database, Transaction } from '../database.ts'
import { recordChanges } from './changes.ts'
import { checkRecords } from './check-records.ts'
import { corrected } from './corrected.ts'
import { refresh } from './refresh.ts'
import { type ReplacedSource, replaceSource } from './replace-source.ts'

/** What a save did. `directives` are those the file holds. */
export interface LoadReport {
  readonly file: string
  readonly status: 'new' | 'replaced' | 'unchanged'
  readonly directives: readonly string[]
  /** Ids of cited directives that turned out to be another one's, by this file or because of it. */
  readonly joined: readonly string[]
}

/** Reading a large file and all that it changes takes seconds; the server's own limit is for questions. */
const timeout = 120_000

/**
 * Saves what one file says, in one transaction: all of it or nothing. What the file, or an earlier content of it, said before
 * is replaced, and nothing else. The graph after any saves is a function of the set of files saved, whatever their order.
 */
export async function save(database: Database, records: PolicyRecords): Promise<LoadReport> {
  checkRecords(records)
  const { sha256, file } = records.source
  const recordsHash = recordsHashOf(records)
  const directives = records.directives.filter(({ held }) => held).map(({ id }) => id)
  const unchanged: LoadReport = { file, status: 'unchanged', directives, joined: [] }
  const [saved] = await database.read('saved-source', { sha256 })
  if (saved?.isRegistry) throw new Error(`was loaded as a registry table before, as ${saved.file}`)
  if (saved?.recordsHash === recordsHash && String(saved.file) <= file) return unchanged
  return database.write(
    'save',
    async (transaction) => {
      transaction.send('begin-save')
      const replaced = await replace(transaction, records, recordsHash)
      return replaced ? { ...unchanged, ...replaced } : unchanged
    },
    { timeout },
  )
}

/** Saves again what the file says, because corrections of it are others now. Inside a save that was begun. */
export async function saveAgain(
  transaction: Transaction,
  records: PolicyRecords,
  recordsHash: string,
): Promise<void> {
  await replace(transaction, records, recordsHash, true)
}

async function replace(
  transaction: Transaction,
  read: PolicyRecords,
  recordsHash: string,
  again = false,
): Promise<Pick<LoadReport, 'status' | 'joined'> | null> {
  const { records, applied } = await corrected(transaction, read)
  const replaced = await replaceSource(transaction, { read, records, recordsHash, again })
  if (replaced === null) return null
  const { joined, changes } = await refresh(transaction, records, replaced)
  if (applied.length > 0)
    transaction.send('link-corrections', { sha256: records.source.sha256, ids: applied })
  recordChanges(transaction, [sourceChange(records.source, replaced), ...changes])
  transaction.send('end-save')
  return { status: replaced.isNew ? 'new' : 'replaced', joined }
}

function sourceChange({ sha256, file }: PolicyRecords['source'], { isNew }: ReplacedSource): Change {
  return { kind: isNew ? 'SOURCE_ADDED' : 'SOURCE_REPLACED', source: sha256, words: file }
}

/** Raised when a save writes something else of the same records: what an older program saved is then saved again. */
export const savedForm = 6

/** Of everything but the path, which says nothing about the content. */
export function recordsHashOf({ source: { file: _file, ...source }, ...records }: PolicyRecords): string {
  return createHash('sha256')
    .update(JSON.stringify({ form: savedForm, source, ...records }))
    .digest('hex')
}
