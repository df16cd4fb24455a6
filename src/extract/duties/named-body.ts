import type { Span } from '../../domain/evidence.ts'
import type { Role } from '../../domain/responsibility.ts'

/** A body named in a text: its words and where they stand. */
export interface NamedBody {
  readonly name: string
  readonly span: Span
}

export interface Owner extends NamedBody {
  readonly role: Role
  /** A person by name: 责任领导:王大川. */
  readonly isPerson?: true
}
