import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { Level } from './level.ts'

const shapeOfDay = /^\d{4}-\d{2}-\d{2}$/

/** 2022-02-30 has the shape of a day and is none. */
export function isDay(text: string): boolean {
  if (!shapeOfDay.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** YYYY-MM-DD, a day of the calendar. */
export const IsoDate = z.string().regex(shapeOfDay).refine(isDay, 'is no day of the calendar')

/** A place by GB/T 2260 code. */
export const JurisdictionRef = z.object({ code: z.string(), name: z.string() })
export type JurisdictionRef = Readonly<z.infer<typeof JurisdictionRef>>

/** outer: the file's own document; payload: what its notice prints; attachment: its annex; cited: known only by mention. */
export const DirectivePart = z.enum(['outer', 'payload', 'attachment', 'cited'])
export type DirectivePart = z.infer<typeof DirectivePart>

/** The header fields that carry evidence of their own. */
export const HeaderField = z.enum([
  'title',
  'documentNumber',
  'kind',
  'level',
  'jurisdiction',
  'issuedOn',
  'publishedOn',
  'effectiveFrom',
  'effectiveUntil',
  'issuingBodies',
  'addressees',
  'approvedBy',
])
export type HeaderField = z.infer<typeof HeaderField>

/** One issued document as a work. `held: false` for one known only from citations or a registry. */
export const Directive = z.object({
  id: z.string(),
  part: DirectivePart,
  held: z.boolean(),
  title: z.string().nullable(),
  /** Other titles the document itself gives this work: 《通知》 is not one, the payload's name of a cited notice is. */
  otherTitles: z.array(z.string()),
  documentNumber: z.string().nullable(),
  kind: z.string().nullable(),
  level: Level.nullable(),
  jurisdiction: JurisdictionRef.nullable(),
  issuedOn: IsoDate.nullable(),
  publishedOn: IsoDate.nullable(),
  effectiveFrom: IsoDate.nullable(),
  effectiveUntil: IsoDate.nullable(),
  issuingBodies: z.array(z.string()),
  /** How many bodies issued it where the text says so (…等8部门): may be more than are named. */
  issuerCount: z.int().positive().nullable(),
  approvedBy: z.array(z.string()),
  addressees: z.array(z.string()),
  /** Fields that the text does not state but that follow from it by a rule; everything else is stated or null. */
  inferred: z.array(HeaderField),
  evidence: z.partialRecord(HeaderField, Evidence),
})
export type Directive = Readonly<z.infer<typeof Directive>>
