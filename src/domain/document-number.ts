import type { Span } from './evidence.ts'

/**
 * 发文字号 in its parts. `normal` is the one spelling of it that everybody uses: 国卫基层发〔2022〕20号.
 * `repaired` names what had to be put back to read it ("lost 〕", "lost 号"); empty if it stood there whole.
 */
export interface DocumentNumber {
  readonly code: string
  readonly year: number | null
  readonly sequence: number
  readonly normal: string
  readonly repaired: readonly string[]
}

/** A number and where it stands in the text it was looked for in. */
export interface DocumentNumberMention {
  readonly number: DocumentNumber
  readonly span: Span
}
