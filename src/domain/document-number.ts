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

/** A code with a year and a count, and no brackets: 琼卫基层2022年10号, 琼卫基层2022-10号, 琼卫基层202210号. */
const unbracketed = /^(\p{Script=Han}{2,})((?:19|20)\d\d)(?:年第?|第|[-—–])?0*([1-9]\d{0,4})号?$/u

/**
 * What a number may be that somebody typed, in normal spellings, the likeliest first: what stands without brackets may be
 * so (商务部公告2019年第2号) or may have lost them (琼卫基层2022年10号 → 琼卫基层〔2022〕10号).
 */
export function documentNumbersTyped(typed: string): readonly string[] {
  const normal = normalDocumentNumber(typed)
  const [, code, year, sequence] = unbracketed.exec(normal) ?? []
  return code ? [normal, `${code}〔${year}〕${sequence}号`] : [normal]
}
