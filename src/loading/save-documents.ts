import type { PolicyRecords } from '../domain/policy-records.ts'
import { reasonOf } from '../domain/reason-of.ts'
import type { Database } from '../graph/database.ts'
import { GraphError } from '../graph/graph-error.ts'
import { type SaveStatus, saveTogether } from '../graph/save/save.ts'
import type { ReadDocument } from '../reading/read-documents.ts'

/** What became of a document in a load. */
export type LoadedDocument = { readonly file: string } & (
  | { readonly status: SaveStatus; readonly records: PolicyRecords }
  | { readonly failure: string }
)

/**
 * Saves documents together; where that fails, each by itself, so that one that cannot be saved costs nobody else. An outage of the
 * database is thrown. What became of each, in their order.
 */
export async function saveDocuments(
  database: Database,
  documents: readonly ReadDocument[],
): Promise<readonly LoadedDocument[]> {
  const read = documents.flatMap((document) => ('records' in document ? [document] : []))
  const statuses = await saveOrTell(
    database,
    read.map(({ records }) => records),
  )
  const saved = new Map(read.map((document, i) => [document, statuses[i]!]))
  return documents.map((document) =>
    'failure' in document ? document : { ...document, ...saved.get(document)! },
  )
}

type Outcome = { readonly status: SaveStatus } | { readonly failure: string }

async function saveOrTell(database: Database, files: readonly PolicyRecords[]): Promise<Outcome[]> {
  try {
    return (await saveTogether(database, files)).map((status) => ({ status }))
  } catch (error) {
    if (error instanceof GraphError) throw error
    if (files.length === 1) return [{ failure: reasonOf(error) }]
    const outcomes: Outcome[] = []
    for (const each of files) outcomes.push(...(await saveOrTell(database, [each])))
    return outcomes
  }
}
