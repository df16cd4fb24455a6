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

/** Brackets of any style around a year, with what web pages and people leave out: 国卫基层发[2022] 20, 〔2019〕第73号. */
const asTyped = /^(.+?)[〔﹝[【(〈](\d{4})年?[〕﹞\]】)〉]第?(\d{1,5})号?$/u

/**
 * A number as somebody types it, in its one spelling: 国卫基层发（2022）20 → 国卫基层发〔2022〕20号. What has no year in
 * brackets (国务院令第708号) is returned without blanks and quotes. Characters must be simplified before.
 */
export function normalDocumentNumber(typed: string): string {
  const words = typed.normalize('NFKC').replace(/[\s《》“”"]+|^[((]|(?<=号)[))]$/gu, '')
  const [, code, year, sequence] = asTyped.exec(words) ?? []
  return code ? `${code}〔${year}〕${sequence}号` : words
}
