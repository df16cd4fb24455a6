import type { Reference } from './reference.ts'

/** An item of CSL-JSON, as Zotero, pandoc and citeproc take it. */
export function cslItem(reference: Reference): object {
  const { id, authors, title, documentNumber, kind, place, date, accessedOn, url } = reference
  return {
    id,
    // "Administrative order from any level of government", in the words of CSL 1.0.2.
    type: 'regulation',
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(title && { title }),
    ...(documentNumber && { number: documentNumber }),
    ...(kind && { genre: kind }),
    ...(place && { jurisdiction: place }),
    ...(date && { issued: dateParts(date) }),
    ...(accessedOn && { accessed: dateParts(accessedOn) }),
    URL: url,
    language: 'zh-CN',
  }
}

function dateParts(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] }
}
