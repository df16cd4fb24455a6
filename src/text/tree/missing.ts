import { titleKey } from '../../domain/identifier.ts'
import type { Part, PolicyTree } from '../policy-tree.ts'
import { isFileName } from './line-shape.ts'
import type { Line } from './lines.ts'

/**
 * Content that a text promises but does not hold: an image or a file in its place (表7.jpg), an annex of which only the
 * title is printed, an annex that is listed and never comes.
 */
export function missingFrom(
  text: string,
  parts: readonly Part[],
  lines: readonly Line[],
): PolicyTree['missing'] {
  const files = lines
    .filter((line) => isFileName(line.text))
    .map((line) => ({ span: { start: line.start, end: line.end }, label: labelOf(line.text) }))
  const bare = parts.flatMap((part) => {
    const title = part.header.title
    const empty = part.kind === 'attachment' && part.sections.length === 0 && part.tables.length === 0
    return empty && title ? [{ span: title.span, label: part.label ?? '附件' }] : []
  })
  const listed = parts.flatMap((part) =>
    part.header.annexes
      .filter(
        ({ label, title }) => !parts.some((other) => holds(other, label, text.slice(title.start, title.end))),
      )
      .map(({ label, title }) => ({ span: title, label: label ?? '附件' })),
  )
  return [...files, ...bare, ...listed].sort((a, b) => a.span.start - b.span.start)
}

function holds(part: Part, label: string | null, title: string): boolean {
  if (part.kind === 'attachment' && part.label !== null && part.label === label) return true
  const own = part.header.title && titleKey(part.header.title.words)
  return part.kind !== 'outer' && own !== null && (own === titleKey(title) || own.startsWith(titleKey(title)))
}

/** 附件2:….pdf → 附件2; 表7.jpg → 表7.jpg. */
function labelOf(words: string): string {
  return /^附(?:件|表)\s?\d*/u.exec(words)?.[0].replace(/\s/gu, '') ?? words
}
