import { z } from 'zod'
import { IsoDate } from './directive.ts'

/** One measure of how well documents are read, over a set of documents. */
export const QualityMeasure = z.object({
  /** citations.target, header.title …; the command `evaluate` prints the same names. */
  measure: z.string(),
  /** F1, or the share that is right for a property (a header field, a unit). */
  score: z.number().min(0).max(1),
  precision: z.number().min(0).max(1).nullable(),
  recall: z.number().min(0).max(1).nullable(),
  /** How many things were judged. */
  judged: z.int().positive(),
})
export type QualityMeasure = Readonly<z.infer<typeof QualityMeasure>>

/** How well one set of documents is read, against labels made by reading them. */
export const QualityReport = z.object({
  /** Which documents: those the rules were made with, or others. */
  set: z.string().min(1),
  documents: z.int().positive(),
  measuredOn: IsoDate,
  measures: z.array(QualityMeasure),
})
export type QualityReport = Readonly<z.infer<typeof QualityReport>>
