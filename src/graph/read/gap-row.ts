import { z } from 'zod'
import type { Level } from '../../domain/level.ts'
import { CitationRow, EvidenceRow } from './rows.ts'

export interface GapConditions {
  /** Ids of directives. */
  readonly directives: readonly string[] | null
  readonly levels: readonly Level[] | null
  readonly within: string | null
  /** The day on which deadlines are past. */
  readonly on: string
}

const id = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

/** A row of a gap-….cypher: what it is about, and where it stands in the order of its kind. */
export const GapRow = z.object({
  key: z.string(),
  id: z.string(),
  directive: z.string(),
  other: id,
  task: id,
  otherTask: id,
  metric: id,
  otherMetric: id,
  body: id,
  otherBody: id,
  /** What could be meant, what makes the circle, or what did it: ids of directives. */
  candidates: z
    .array(z.string())
    .optional()
    .transform((ids) => ids ?? []),
  count: z
    .int()
    .nullish()
    .transform((value) => value ?? null),
  confidence: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  evidence: z
    .union([EvidenceRow, z.object({ source: z.null() }).transform(() => null)])
    .nullish()
    .transform((evidence) => evidence ?? null),
  citation: CitationRow.nullish().transform((citation) => citation ?? null),
})
export type GapRow = z.infer<typeof GapRow>
