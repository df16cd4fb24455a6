import type { Reference } from './reference.ts'

/**
 * An entry that BibTeX and biber both take without a warning but for a date that is not known. Names are in braces of their own: they
 * are bodies, not people. The document number is `howpublished`, which every style prints: `number` is no field of @misc.
 */
export function bibtexEntry(reference: Reference): string {
  const { id, authors, title, documentNumber, kind, date, accessedOn, url } = reference
  const [year, month] = date?.split('-') ?? []
  const fields: Readonly<Record<string, string | null | undefined>> = {
    author: authors.map((author) => `{${escaped(author)}}`).join(' and ') || null,
    title: title && `{${escaped(title)}}`,
    key: authors.length === 0 && title ? escaped(title) : null,
    howpublished: documentNumber && escaped(documentNumber),
    type: kind && escaped(kind),
    date,
    year,
    month: month && String(Number(month)),
    url,
    urldate: accessedOn,
    langid: 'chinese',
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}},\n` : []))
  return `@misc{${id},\n${lines.join('')}}\n`
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string {
  return text.replace(/[\\~^{}#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`)
}
