import type { Span } from '../../domain/evidence.ts'
import type { Role } from '../../domain/responsibility.ts'
import type { LeadRule } from './marks/first-is-lead.ts'
import type { ReadBodies } from './marks/owner-clause.ts'
import type { FindBodies } from './prose/prose-duties.ts'
import type { TaskMention } from './task-mention.ts'

/** That a body has a role in a task, as the text says it. */
export interface ResponsibilityMention {
  /** One of the tasks given, or a `duty` inside one of them. */
  readonly task: TaskMention
  readonly part: number
  /** The body as written, and where. */
  readonly name: string
  readonly body: Span
  /** The document itself calls it so, for short, and its whole name stands elsewhere. */
  readonly isShort: boolean
  /** A label or a list says that it is a body, whatever its name is. */
  readonly vouched: boolean
  /** A person by name, of this place. */
  readonly isPerson: boolean
  readonly role: Role
  /** The mark with the words before it that tell it from another. */
  readonly span: Span
  readonly confidence: number
  readonly rule: string
}

/** What the readers of one part share. */
export interface Reading {
  readonly text: string
  readonly part: number
  /** What the part is called. */
  readonly title: Span | null
  readonly taskAt: ReadonlyMap<string, TaskMention>
  readonly readBodies: ReadBodies
  /** The same for another text: a cell without the ends of its lines. */
  readonly readBodiesOf: (text: string) => ReadBodies
  readonly findBodies: FindBodies
  /** Whether words that stand alone name a body, or say what kind of body is meant. */
  readonly isBody: (name: string) => boolean
  readonly leadRule: LeadRule | null
  /** Whether those whose task it mainly is lead others. */
  readonly mainOwnersLead: boolean
  /** The text says that what stands in brackets is responsible. */
  readonly bracketsNameOwners: boolean
  readonly tables: readonly Span[]
  /** The whole names of those that the text calls by a short one: 以下简称. */
  readonly shortNames: ReadonlyMap<string, string>
}
