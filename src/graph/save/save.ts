import { createHash } from 'node:crypto'
import type { Change } from '../../domain/change.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Database, Transaction } from '../database.ts'
import { recordChanges } from './changes.ts'
import { checkRecords } from './check-records.ts'
import { corrected } from './corrected.ts'
import { refresh } from './refresh.ts'
import { replaceSources, type WrittenSource } from './replace-sources.ts'

/** What a save did with a file. */
export type SaveStatus = 'new' | 'replaced' | 'unchanged'

/**
 * Saves what one file says, in one transaction: all of it or nothing. What the file, or an earlier content of it, said before
 * is replaced, and nothing else. The graph after any saves is a function of the set of files saved, whatever their order.
 */
export async function save(database: Database, records: PolicyRecords): Promise<SaveStatus> {
  const [status] = await saveTogether(database, [records])
  return status!
}

/**
 * The same for some files in one transaction, all of them or none: forty statements are as many for twenty files as for one. What
 * became of each, in their order. Throws, with nothing written, where one has the path or the content of another: these go one after
 * another.
 */
export async function saveTogether(
  database: Database,
  files: readonly PolicyRecords[],
): Promise<SaveStatus[]> {
  if (files.length === 0) return []
  for (const records of files) checkRecords(records)
  const ids = files.map(({ source }) => source.sha256)
  const rows = await database.read<SavedSource>('saved-sources', { ids })
  const saved = new Map(rows.map((row) => [row.sha256, row]))
  const table = rows.find(({ isRegistry }) => isRegistry)
  if (table) throw new Error(`was loaded as a registry table before, as ${table.file}`)
  if (!areApart(files, saved))
    throw new Error('some have one path or one content: to be saved one after another')
  const fresh = files
    .map((records) => ({ records, recordsHash: recordsHashOf(records) }))
    .filter(({ records, recordsHash }) => {
      const known = saved.get(records.source.sha256)
      return !(known?.recordsHash === recordsHash && known.file <= records.source.file)
    })
  if (fresh.length === 0) return files.map(() => 'unchanged')
  const written = await database.write('save', async (transaction) => {
    transaction.send('begin-save')
    return replace(transaction, fresh)
  })
  const isNew = new Map(written.map(({ records, isNew }) => [records.source.sha256, isNew]))
  return ids.map((id) => (!isNew.has(id) ? 'unchanged' : isNew.get(id) ? 'new' : 'replaced'))
}

type SavedSource = { sha256: string; recordsHash: string; file: string; isRegistry: boolean }

/** Whether no file has the path or the content of another, nor has its content under the path of another. */
function areApart(files: readonly PolicyRecords[], saved: ReadonlyMap<string, SavedSource>): boolean {
  const marks = files.flatMap(({ source: { sha256, file } }) => [
    ...new Set([sha256, file, saved.get(sha256)?.file ?? file]),
  ])
  return new Set(marks).size === marks.length
}

/** What is read of a file, and the hash of it. */
export interface ReadFile {
  readonly records: PolicyRecords
  readonly recordsHash: string
}

/** Saves again what files say, because corrections of it are others now. Inside a save that was begun. */
export async function saveAgain(transaction: Transaction, files: readonly ReadFile[]): Promise<void> {
  if (files.length > 0) await replace(transaction, files, true)
}

async function replace(
  transaction: Transaction,
  files: readonly ReadFile[],
  again = false,
): Promise<readonly WrittenSource[]> {
  const after = await corrected(
    transaction,
    files.map(({ records }) => records),
  )
  const sayings = files.map(({ records: read, recordsHash }, i) => ({ read, recordsHash, ...after[i]! }))
  const replaced = await replaceSources(transaction, sayings, again)
  const { written } = replaced
  if (written.length === 0) return []
  const changes = await refresh(
    transaction,
    written.map(({ records }) => records),
    replaced,
  )
  for (const { records, applied } of written)
    if (applied.length > 0)
      transaction.send('link-corrections', { sha256: records.source.sha256, ids: applied })
  recordChanges(transaction, [...written.map(sourceChange), ...changes])
  transaction.send('end-save')
  return written
}

function sourceChange({ records, isNew }: WrittenSource): Change {
  const { sha256, file } = records.source
  return { kind: isNew ? 'SOURCE_ADDED' : 'SOURCE_REPLACED', source: sha256, words: file }
}

/** Raised when a save writes something else of the same records: what an older program saved is then saved again. */
export const savedForm = 7

/** Of everything but the path, which says nothing about the content. */
export function recordsHashOf({ source: { file: _file, ...source }, ...records }: PolicyRecords): string {
  return createHash('sha256')
    .update(JSON.stringify({ form: savedForm, source, ...records }))
    .digest('hex')
}
