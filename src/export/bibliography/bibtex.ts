import type { Reference } from './reference.ts'

/** An entry that BibTeX and biber both take. Names are in braces of their own: they are bodies, not people. */
export function bibtexEntry(reference: Reference): string {
  const { id, authors, title, documentNumber, kind, issuedOn, accessedOn, url } = reference
  const [year, month] = issuedOn?.split('-') ?? []
  const fields: Readonly<Record<string, string | null | undefined>> = {
    author: authors.map((author) => `{${escaped(author)}}`).join(' and ') || null,
    title: title && `{${escaped(title)}}`,
    number: documentNumber && escaped(documentNumber),
    type: kind && escaped(kind),
    date: issuedOn,
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
