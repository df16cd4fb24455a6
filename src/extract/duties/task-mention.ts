import type { Span } from '../../domain/evidence.ts'

/**
 * Something that a directive orders done, as it stands in the clean text.
 * section: a numbered stretch; row: a row of a table; duty: a sentence or clause inside a section that has an owner or a
 * date of its own.
 */
export interface TaskMention {
  readonly kind: 'section' | 'row' | 'duty'
  /** Index of the part that sets it. */
  readonly part: number
  readonly path: readonly string[]
  readonly heading: Span | null
  /** The order in its own words, without its sub-tasks. */
  readonly span: Span
  readonly parent: TaskMention | null
  /** Where its deadline and its recurrence are to be read. */
  readonly dated: Span
}
