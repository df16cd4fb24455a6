import { z } from 'zod'

export const FindingKind = z.enum([
  'empty-document',
  'not-a-directive',
  'no-title',
  'no-issuer',
  'no-date',
  'suspect-text',
  'unreadable-run',
  'missing-content',
  'unparsed-table',
  'unresolved-body',
  'ambiguous-reference',
  'dangling-alias',
  'self-contradiction',
  'unsupported-format',
  'correction-not-applied',
])
export type FindingKind = z.infer<typeof FindingKind>

/** What a step could not do, as data. Offsets are in the source text; null where the finding is about the whole file. */
export const Finding = z.object({
  kind: FindingKind,
  message: z.string(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
})
export type Finding = Readonly<z.infer<typeof Finding>>
