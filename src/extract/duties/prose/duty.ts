import type { Span } from '../../../domain/evidence.ts'
import type { Owner } from '../owner.ts'

/** A clause of running text that puts a duty on bodies. */
export interface ProseDuty {
  readonly span: Span
  readonly owners: readonly (Owner & { readonly rule: string })[]
}

/** A clause without the stops around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;。、:]/.test(text.charAt(start))) start++
  while (end > start && /[\s,;、]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
