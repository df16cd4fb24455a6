import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import { ask, type Reader } from './question.ts'

const DatasetVersion = z.object({
  version: z.int(),
  changedAt: z.string().nullable(),
  /** Of this graph: versions begin anew in another. */
  epoch: z.string().nullable(),
  /** The first version whose changes are kept; null if all are. */
  changesFrom: z.int().nullable(),
})
export type DatasetVersion = z.infer<typeof DatasetVersion>

/** The graph's version, which every load that changes it raises; 0 for an empty one. */
export async function datasetVersion(reader: Reader): Promise<DatasetVersion> {
  const [row] = await ask(reader, 'dataset', DatasetVersion, {})
  return row ?? { version: 0, changedAt: null, epoch: null, changesFrom: null }
}

const Counts = z.object({
  directives: z.int(),
  held: z.int(),
  bodies: z.int(),
  tasks: z.int(),
  metrics: z.int(),
  jurisdictions: z.int(),
  sources: z.int(),
  responsibilities: z.int(),
  citations: z.int(),
})
export type DatasetCounts = z.infer<typeof Counts>

export async function datasetCounts(reader: Reader): Promise<DatasetCounts> {
  const [row] = await ask(reader, 'dataset-counts', Counts, {}, { relations: Relation.options })
  if (!row) throw new Error('counting gave no row')
  return row
}
