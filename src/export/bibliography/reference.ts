import { permalinkOf } from '../../domain/permalink.ts'
import type { Edition } from '../format.ts'
import type { DirectiveItem } from '../items.ts'
import { oneLine } from '../plain-text.ts'

/** What a list of references says of a directive. */
export interface Reference {
  readonly id: string
  /** Full names, in the order of its heading. */
  readonly authors: readonly string[]
  readonly title: string | null
  readonly documentNumber: string | null
  readonly kind: string | null
  readonly place: string | null
  /** YYYY-MM-DD: of issue, else of publication, which is the day that many registries know. */
  readonly date: string | null
  readonly url: string
  /** The day of the state of the graph that is cited: the same on every day that it is cited, unlike today. */
  readonly accessedOn: string | null
}

export function referenceTo({ directive, issuers, place }: DirectiveItem, edition: Edition): Reference {
  return {
    id: directive.id,
    authors: issuers.map(({ name }) => oneLine(name)),
    title: directive.title && oneLine(directive.title),
    documentNumber: directive.documentNumber && oneLine(directive.documentNumber),
    kind: directive.kind,
    place: place?.name ?? null,
    date: directive.issuedOn ?? directive.publishedOn,
    url: edition.base + permalinkOf(directive.id),
    accessedOn: edition.changedAt?.slice(0, 10) ?? null,
  }
}
