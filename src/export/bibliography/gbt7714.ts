import type { Reference } from './reference.ts'

/** The standard lets three names stand and says 等 for the others. */
const named = 3

/**
 * By GB/T 7714: 发文机关. 标题: 发文字号[Z/OL]. (成文日期或发布日期)[引用日期]. 网址. The code is Z, what the standard has for sources
 * without a code of their own: an official document is neither a standard (S) nor a report (R), nor is it an announcement that
 * exists only on the net (EB). OL is there for the address. What is not known is left out.
 */
export function gbt7714(reference: Reference): string {
  const { authors, title, documentNumber, date, accessedOn, url } = reference
  const who = authors.slice(0, named).join(', ') + (authors.length > named ? ', 等' : '')
  const what = [title, documentNumber].filter(Boolean).join(': ') || reference.id
  const when = `${date ? `(${date})` : ''}${accessedOn ? `[${accessedOn}]` : ''}`
  return [who, `${what}[Z/OL]`, when, url]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ')
}
