import type { Span } from '../../domain/evidence.ts'

/** A body named in a text: its words and where they stand. */
export interface NamedBody {
  readonly name: string
  readonly span: Span
}
