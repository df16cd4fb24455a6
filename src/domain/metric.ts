import { z } from 'zod'
import { IsoDate } from './directive.ts'
import { Evidence } from './evidence.ts'

export const Comparator = z.enum(['GTE', 'LTE', 'GT', 'LT', 'EQ', 'APPROX', 'RANGE', 'INCREASE', 'DECREASE'])
export type Comparator = z.infer<typeof Comparator>

/** A number, or a ratio as written ("1:1.25"), which has no single number. */
export const Quantity = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?:\d+(\.\d+)?$/)])
export type Quantity = z.infer<typeof Quantity>

/**
 * A target the document sets: never a background fact, an age, a list length, a subsidy rate or a past result.
 * The number is kept with its unit as written: 1.43 万名. `target` is null only where the text sets a direction without a
 * number (逐步提高: INCREASE).
 */
export const Metric = z.object({
  id: z.string(),
  directive: z.string(),
  task: z.string().nullable(),
  indicator: z.string(),
  comparator: Comparator,
  target: Quantity.nullable(),
  targetMax: z.number().nullable(),
  baseline: Quantity.nullable(),
  unit: z.string().nullable(),
  /** For each what: 千人口, 县, 年. */
  per: z.string().nullable(),
  deadline: IsoDate.nullable(),
  /** The place or class of bodies it is to hold for, as written; null if the whole jurisdiction. */
  scope: z.string().nullable(),
  evidence: Evidence,
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})
export type Metric = Readonly<z.infer<typeof Metric>>
