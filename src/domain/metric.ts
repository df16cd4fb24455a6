import { z } from 'zod'
import { IsoDate } from './directive.ts'
import { Evidence } from './evidence.ts'

export const Comparator = z.enum(['GTE', 'LTE', 'GT', 'LT', 'EQ', 'APPROX', 'RANGE', 'INCREASE', 'DECREASE'])
export type Comparator = z.infer<typeof Comparator>

/** A number, or a ratio as written ("1:1.25"), which has no single number. */
export const Quantity = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?:\d+(\.\d+)?$/)])
export type Quantity = z.infer<typeof Quantity>

/** Numbers without their scale, in the base unit of what they measure: 1.5 万名 is 15000 人, 2.5 公里 2500 米, 3:1 is 3. */
export const Measure = z.object({
  target: z.number(),
  targetMax: z.number().nullable(),
  baseline: z.number().nullable(),
  unit: z.string().nullable(),
})
export type Measure = Readonly<z.infer<typeof Measure>>

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
  /** The same numbers made comparable across documents; null where no number is set. */
  comparable: Measure.nullable(),
  /** For each what: 千人口, 县, 年. */
  per: z.string().nullable(),
  deadline: IsoDate.nullable(),
  /** The place or class of bodies it is to hold for, as written; null if the whole jurisdiction. */
  scope: z.string().nullable(),
  evidence: Evidence,
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  /** Of a fact that a correction made or changed: its id. */
  correction: z.string().optional(),
})
export type Metric = Readonly<z.infer<typeof Metric>>
