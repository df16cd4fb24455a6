import type { Span } from '../../domain/evidence.ts'

/** A body, or a person, named in a text: its words and where they stand. */
export interface NamedBody {
  readonly name: string
  readonly span: Span
  /** A person by name: 责任领导:王大川. */
  readonly isPerson?: true
}
