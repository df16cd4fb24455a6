import { normalize } from 'node:path'
import type { Database, Transaction } from '../database.ts'
import { recordChanges } from './changes.ts'
import { refresh } from './refresh.ts'
import { replaceDescriptions } from './replace-descriptions.ts'
import { dropRows, type Said } from './save-table.ts'

/** A file that was loaded; `rows` are the ids of the stretches of a table, none of a document. */
export type LoadedSource = {
  readonly sha256: string
  readonly file: string
  readonly rows: readonly string[]
}

/** What was loaded from a path: of a file, by its path as it was given then or by its sha256; of a folder, all from under it. */
export function sourcesCalled(database: Pick<Database, 'read'>, path: string): Promise<LoadedSource[]> {
  const called = normalize(path)
  const folder = called.endsWith('/') ? called : `${called}/`
  return database.read<LoadedSource>('sources-called', { called: [path, called], folder })
}

/**
 * Takes away what a file says: the graph is then what the other files make of it. A directive that others still cite stays as one
 * that is known. A document goes in one transaction, a table a stretch of rows at a time: an interrupted one is finished by doing
 * it again. Citations of a table of pairs keep what they learned from a table of headers that goes.
 */
export async function forgetSource(database: Database, source: LoadedSource): Promise<void> {
  for (const id of source.rows) await database.write('drop-rows', (transaction) => dropRows(transaction, id))
  await database.write('forget-source', (transaction) => dropSource(transaction, source))
}

async function dropSource(transaction: Transaction, { sha256, file }: LoadedSource): Promise<void> {
  transaction.send('begin-save')
  const before = await transaction.run<Said>('descriptions-of-source', { sha256 })
  transaction.send('drop-source', { sha256 })
  const replaced = await replaceDescriptions(transaction, { before, now: [], say: () => {} })
  const changes = await refresh(transaction, [], replaced)
  recordChanges(transaction, [{ kind: 'SOURCE_GONE', source: sha256, words: file }, ...changes])
  transaction.send('end-save')
}
