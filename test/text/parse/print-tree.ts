import type { Span } from '../../../src/domain/evidence.ts'
import { clean } from '../../../src/text/clean.ts'
import { parse } from '../../../src/text/parse.ts'
import type { Part, PolicyTree, Section } from '../../../src/text/policy-tree.ts'

/** The tree of a text. */
export function treeOf(text: string, mediaType = 'text/plain'): PolicyTree {
  return parse(clean({ file: 'test', sha256: '', mediaType, encoding: 'utf-8', text, findings: [] }))
}

/** A tree as indented text, so that a change of reading shows as a change of lines. */
export function printTree(tree: PolicyTree): string {
  const words = (span: Span) => tree.clean.text.slice(span.start, span.end).replace(/\n+/g, '⏎')
  const lines: string[] = []
  for (const span of tree.chrome) lines.push(`chrome ${words(span)}`)
  for (const { label, span } of tree.missing) lines.push(`missing ${label}: ${words(span)}`)
  for (const part of tree.parts) {
    lines.push(`${part.kind}${part.label ? ` ${part.label}` : ''}`, ...printHeader(part, words))
    for (const table of part.tables) {
      lines.push(`  table ${table.header.map(words).join(' | ')}`)
      for (const row of table.rows)
        lines.push(`    ${row.map((cell) => (cell ? words(cell) : '-')).join(' | ')}`)
    }
    for (const section of part.sections) printSection(section, words, '  ', lines)
  }
  return `${lines.join('\n')}\n`
}

function printHeader({ header }: Part, words: (span: Span) => string): string[] {
  const { signature, imprint } = header
  const zones: [string, readonly (string | null)[]][] = [
    ['title', [header.title?.words ?? null]],
    ['letterhead', header.letterhead.map(words)],
    ['number', [header.number && words(header.number)]],
    ['addressees', header.addressees.map(words)],
    ['signature', [...signature.bodies.map(words), signature.date && words(signature.date)]],
    ['imprint', imprint ? [imprint.body && words(imprint.body), imprint.date && words(imprint.date)] : []],
    ['history', [header.history && words(header.history)]],
    ['portal', header.portal.map(({ field, value }) => `${field}=${words(value)}`)],
    ['annexes', header.annexes.map(({ label, title }) => `${label}=${words(title)}`)],
  ]
  return zones.flatMap(([name, values]) => {
    const given = values.filter((value) => value !== null)
    return given.length > 0 ? [`  ${name}: ${given.join(' | ')}`] : []
  })
}

function printSection(
  section: Section,
  words: (span: Span) => string,
  indent: string,
  lines: string[],
): void {
  const heading = section.heading ? `《${words(section.heading)}》` : ''
  lines.push(
    `${indent}[${section.path.join(' ')}]${heading} ${section.paragraphs.map(words).join(' ¶ ')}`.trimEnd(),
  )
  for (const child of section.children) printSection(child, words, `${indent}  `, lines)
}
