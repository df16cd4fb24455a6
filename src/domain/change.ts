import { z } from 'zod'

/** What a load may change. What is replaced by the same is no change. */
export const ChangeKind = z.enum([
  'SOURCE_ADDED',
  'SOURCE_REPLACED',
  'SOURCE_GONE',
  'DIRECTIVE_HELD',
  'DIRECTIVE_KNOWN',
  'TEXT_ARRIVED',
  'TEXT_GONE',
  'DIRECTIVE_CHANGED',
  'DIRECTIVE_JOINED',
  'DIRECTIVE_GONE',
  'ISSUER_ADDED',
  'ISSUER_REMOVED',
  'CITATION_ADDED',
  'CITATION_REMOVED',
  'RESPONSIBILITY_ADDED',
  'RESPONSIBILITY_REMOVED',
  'METRIC_ADDED',
  'METRIC_CHANGED',
  'METRIC_REMOVED',
])
export type ChangeKind = z.infer<typeof ChangeKind>

/**
 * One thing that a load changed, by ids: what they name may be gone since. `cited` is the directive at the other end of a citation, or
 * the one that turned out to be `directive`; `type` a relation or a role; `count` how many tasks a role is in; `words` what the
 * thing was called then, and of a metric `before` and `after`, its values in words.
 */
export interface Change {
  readonly kind: ChangeKind
  readonly directive?: string
  readonly cited?: string
  readonly body?: string
  readonly type?: string
  readonly count?: number
  readonly source?: string
  readonly words?: string | null
  readonly before?: string
  readonly after?: string
}
