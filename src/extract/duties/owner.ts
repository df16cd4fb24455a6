import type { Role } from '../../domain/responsibility.ts'
import type { NamedBody } from '../bodies/named-body.ts'

/** A body, or a person, with the part that it has in a task. */
export interface Owner extends NamedBody {
  readonly role: Role
}
