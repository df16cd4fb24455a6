import { z } from 'zod'
import { Relation } from '../../domain/citation.ts'
import { Level } from '../../domain/level.ts'
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

const GroupRow = z.object({
  level: Level.nullable(),
  kind: z.string().nullable(),
  year: z.int().nullable(),
  place: Level.nullable(),
  directives: z.int(),
  held: z.int(),
})

/** What directives are counted by. */
export type CountedBy = 'level' | 'kind' | 'year' | 'place'

/** How many directives there are with one value; null: those of which it is not known. */
export interface ValueCount {
  readonly value: string | null
  readonly directives: number
  readonly held: number
}

/** How many directives there are by each of these, most first; years in order. One question. */
export async function directiveCounts(reader: Reader): Promise<Record<CountedBy, ValueCount[]>> {
  const rows = await ask(reader, 'directive-counts', GroupRow, {})
  const by = (field: CountedBy) => {
    const sums = new Map<string | null, ValueCount>()
    for (const { [field]: found, directives, held } of rows) {
      const value = found === null ? null : String(found)
      const sum = sums.get(value) ?? { value, directives: 0, held: 0 }
      sums.set(value, { value, directives: sum.directives + directives, held: sum.held + held })
    }
    return [...sums.values()].sort(
      (a, b) => b.directives - a.directives || ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
    )
  }
  const inTime = by('year').sort((a, b) => Number(a.value ?? 9999) - Number(b.value ?? 9999))
  return { level: by('level'), kind: by('kind'), year: inTime, place: by('place') }
}
