import type { DocumentNumber } from '../../domain/document-number.ts'
import type { Span } from '../../domain/evidence.ts'

/** A value with the words it was read from; `inferred` where they only imply it, `repaired` where they are damaged. */
export interface Stated<Value> {
  readonly value: Value
  readonly span: Span
  readonly inferred: boolean
  readonly repaired: boolean
}

/** A body as the header writes it, and the place that names it. */
export interface HeaderBody {
  readonly name: string
  readonly span: Span
  readonly from: 'signature' | 'title' | 'letterhead' | 'order' | 'history' | 'portal' | 'text'
}

/** What the header of one part says, before anybody asks which body or place it means. Dates are YYYY-MM-DD. */
export interface HeaderMention {
  readonly title: Stated<string> | null
  readonly documentNumber: Stated<DocumentNumber> | null
  readonly kind: Stated<string> | null
  /** 成文日期. */
  readonly issuedOn: Stated<string> | null
  /** When the page published it. */
  readonly publishedOn: Stated<string> | null
  readonly effectiveFrom: Stated<string> | null
  readonly effectiveUntil: Stated<string> | null
  /** Lead first. Empty where the text names none. */
  readonly issuers: readonly HeaderBody[]
  /** …等8部门: how many issued it, of whom not all may be named. */
  readonly issuerCount: number | null
  readonly approvedBy: readonly HeaderBody[]
  readonly addressees: readonly HeaderBody[]
}

/** A value that stands in the text as it is. */
export function stated<Value>(value: Value, span: Span): Stated<Value> {
  return { value, span: { start: span.start, end: span.end }, inferred: false, repaired: false }
}

/** A value that the words at `span` imply. */
export function implied<Value>(value: Value, span: Span): Stated<Value> {
  return { ...stated(value, span), inferred: true }
}
