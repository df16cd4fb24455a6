import { createHash } from 'node:crypto'
import type { RegistryRecords } from '../../domain/registration.ts'
import type { Source } from '../../domain/source.ts'
import type { Database, Transaction } from '../database.ts'
import { recordChanges } from './changes.ts'
import { descriptionsInRows } from './description.ts'
import { refresh } from './refresh.ts'
import { replaceDescriptions } from './replace-descriptions.ts'
import { type ClearedPair, savePairs } from './save-pairs.ts'

/** A table of a registry being saved, stretch by stretch. */
export interface TableSave {
  /**
   * Saves what some rows say, in one transaction; does nothing if they said the same before. In the order of the table.
   * `meanwhile` is called when all is sent and the database has yet to write it; not if there is nothing to write.
   */
  rows(records: RegistryRecords, meanwhile?: () => void): Promise<void>
  /** Takes away what is no longer said, and marks the table as whole. Says how many stretches were written. */
  end(): Promise<TableReport>
}

/** A table as it was read. */
export type TableSource = Pick<Source, 'file' | 'sha256' | 'mediaType' | 'encoding'> & {
  readonly text: string
}

export interface TableReport {
  readonly status: 'new' | 'replaced' | 'unchanged'
  /** Stretches of rows that were written or taken away. */
  readonly written: number
}

/**
 * Begins to save a table. Each stretch of rows is saved as a document is: all of it or nothing, and in the place of what it said
 * before. An interrupted load is finished by loading the table again: stretches that are there are not written twice. An earlier
 * content under the same path goes when the last rows are there. The graph is the same whatever is loaded first.
 */
export async function beginTable(database: Database, source: TableSource): Promise<TableSave> {
  const { text } = source
  const table = tableProperties(source)
  const { file, sha256 } = table
  const [saved] = await database.read<SavedTable>('saved-table', { sha256 })
  const isKnown = saved?.isWhole === true && saved.file <= file
  if (saved && !saved.isRegistry) throw new Error(`was loaded as a document before, as ${saved.file}`)
  const hashes = new Map((saved?.stretches ?? []).map(({ index, hash }) => [index, hash]))
  let index = 0
  let written = 0
  if (!isKnown)
    await database.write('save-table', async (transaction) => {
      transaction.send('begin-save')
      transaction.send('write-table', { source: { ...table, isWhole: false } })
    })
  return {
    async rows(records, meanwhile) {
      const at = index++
      const hash = rowsHashOf(records)
      if (hashes.get(at) === hash) return
      written++
      const { start, end } = records
      const rows = { id: `${sha256}#${at}`, index: at, hash, start, end, text: text.slice(start, end) }
      const save = async (transaction: Transaction) => {
        await saveRows(transaction, sha256, rows, records)
        // After what was sent has left.
        if (meanwhile) setImmediate(meanwhile)
      }
      await database.write('save-rows', save)
    },
    async end() {
      const replaced = await database.read<{ id: string }>('replaced-rows', {
        sha256,
        file,
        stretches: index,
      })
      for (const { id } of replaced)
        await database.write('drop-rows', (transaction) => dropRows(transaction, id))
      const changes = written + replaced.length
      if (!isKnown || changes > 0)
        await database.write('save-table', async (transaction) => {
          transaction.send('begin-save')
          transaction.send('end-table', { sha256, file })
          transaction.send('end-save')
        })
      const isNew = !saved && replaced.length === 0
      return { status: isNew ? 'new' : changes > 0 ? 'replaced' : 'unchanged', written: changes }
    },
  }
}

/** The node of a table, but for whether all its rows are there. */
export function tableProperties({ file, sha256, mediaType, encoding }: Omit<TableSource, 'text'>) {
  return { file, sha256, mediaType, encoding, damage: 0 }
}

type SavedTable = {
  file: string
  isRegistry: boolean
  isWhole: boolean
  stretches: { index: number; hash: string }[]
}

/** Of all that some rows say. */
export function rowsHashOf(records: RegistryRecords): string {
  return createHash('sha256').update(JSON.stringify(records)).digest('hex')
}

type Rows = { id: string; index: number; hash: string; start: number; end: number; text: string }
/** What a file or some rows said. */
export type Said = { key: string; of: string; held: boolean }

async function saveRows(
  transaction: Transaction,
  sha256: string,
  rows: Rows,
  records: RegistryRecords,
): Promise<void> {
  transaction.send('begin-save')
  const before = await transaction.run<Said>('descriptions-of-rows', { id: rows.id })
  const cleared = await transaction.run<ClearedPair>('clear-pairs', { id: rows.id })
  transaction.send('write-rows', { sha256, rows })
  const now = descriptionsInRows(records)
  const say = () => transaction.send('say-in-rows', { id: rows.id, keys: now.map(({ key }) => key) })
  const replaced = await replaceDescriptions(transaction, { before, now, say })
  const changes = await refresh(transaction, [], replaced)
  const paired = await savePairs(transaction, { id: rows.id, table: sha256 }, records.citations, cleared)
  recordChanges(transaction, [...changes, ...paired])
  transaction.send('end-save')
}

/** Takes away what a stretch of rows says, and the table with the last of them. */
export async function dropRows(transaction: Transaction, id: string): Promise<void> {
  transaction.send('begin-save')
  const before = await transaction.run<Said>('descriptions-of-rows', { id })
  const cleared = await transaction.run<ClearedPair>('clear-pairs', { id })
  transaction.send('drop-rows', { id })
  const replaced = await replaceDescriptions(transaction, { before, now: [], say: () => {} })
  const changes = await refresh(transaction, [], replaced)
  const paired = await savePairs(transaction, { id, table: '' }, [], cleared)
  recordChanges(transaction, [...changes, ...paired])
  transaction.send('end-save')
}
