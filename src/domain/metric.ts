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

/** Base units of what a place has as its parts have it, whatever its size: a share, an age, a time, a grade. */
const sizeless =
  /^(%|‰|个百分点|倍|岁|星级|等|级|个积分|分|学分|年一遇|个学年|个工作日|个月|分钟|天|学时|课时|分贝|摄氏度|贝可|.*\/.*)$/

/**
 * Whether a target counts or sums something up, people, beds or money: of a province it is made up of those of its cities, so that
 * theirs are smaller without being looser. Not what is counted per something (每县, 千人口), nor what has no unit: a ratio.
 */
export function isAmount({
  unit,
  per,
}: {
  readonly unit: string | null
  readonly per: string | null
}): boolean {
  return per === null && unit !== null && !sizeless.test(unit)
}
