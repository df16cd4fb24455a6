import { z } from 'zod'
import type { Body } from './body.ts'
import type { Citation } from './citation.ts'
import { Directive } from './directive.ts'
import { Evidence } from './evidence.ts'

/** Whether a directive is in force, as a registry puts it: 现行有效, 尚未施行, 部分失效, 已被修改, 失效. */
export const RegistryValidity = z.enum([
  'IN_FORCE',
  'NOT_YET_IN_FORCE',
  'PARTLY_IN_FORCE',
  'AMENDED',
  'NOT_IN_FORCE',
])
export type RegistryValidity = z.infer<typeof RegistryValidity>

/** A row of a registry table that tells of a directive, and what it says besides the head. */
export const Registration = z.object({
  /** SHA-256 of the table. */
  source: z.string(),
  /** As a spreadsheet counts: the row with the names of the columns is 1. */
  row: z.int().positive(),
  /** What the table itself calls the row. */
  rowId: z.string().nullable(),
  /** The whole row. */
  evidence: Evidence,
  validity: RegistryValidity.nullable(),
  /** The words for `validity`: 已被修改; also where they are none we know. */
  validityWords: Evidence.nullable(),
  /** 部门规范性文件, 地方性法规. */
  rank: z.string().nullable(),
})
export type Registration = Readonly<z.infer<typeof Registration>>

/** A directive that a registry knows. The places of its evidence count in the text of the table. */
export const RegisteredDirective = Directive.extend({ registration: Registration })
export type RegisteredDirective = Readonly<z.infer<typeof RegisteredDirective>>

/** What a stretch of rows of a table says: `start` and `end` are its place in the text of the table. */
export interface RegistryRecords {
  readonly start: number
  readonly end: number
  /** Those without a registration are known by their number or title in a pair. */
  readonly directives: readonly (Directive | RegisteredDirective)[]
  readonly bodies: readonly Body[]
  readonly citations: readonly Citation[]
}
