import { directivePath } from '../router.ts'
import type { Words } from '../words/zh.ts'
import type { ReadText } from './found.ts'
import type { Mark } from './segments.ts'

/** The kinds of marks that can be shown or not. */
export const markKinds = ['HEADER', 'CITATION', 'RESPONSIBILITY', 'METRIC'] as const

/** What was read from this source, each in its place. */
export function marksOf(
  { evidence, citations, tasks, metrics }: ReadText,
  sha256: string,
  words: Words,
): Mark[] {
  return [
    ...evidence
      .filter((one) => one.evidence.source?.sha256 === sha256)
      .map(({ field, evidence: { start, end } }) => ({
        ...{ start, end, kind: 'HEADER', href: null },
        title: words.field[field as keyof Words['field']] ?? field,
      })),
    ...citations.flatMap(({ to, relation, mentions }) =>
      mentions.map(({ start, end }) => ({
        ...{ start, end, kind: 'CITATION', href: directivePath(to.id) },
        title: `${words.relation[relation]} ${to.title ?? ''} ${to.documentNumber ?? ''}`,
      })),
    ),
    ...tasks.flatMap(({ responsibilities }) =>
      responsibilities.map(({ role, body, evidence: { start, end } }) => ({
        ...{ start, end, kind: 'RESPONSIBILITY', href: null },
        title: `${words.role[role]} ${body.name}`,
      })),
    ),
    ...metrics.map(({ indicator, evidence: { start, end } }) => ({
      ...{ start, end, kind: 'METRIC', href: null },
      title: indicator,
    })),
  ]
}

/** Characters; less than these in front of a document are read over. */
const fewInFront = 200

/**
 * Where a document begins in its source: what a page of the web has in front of it is folded away. 0 where there is little, or where
 * something was read from it, or is pointed at.
 */
export function beginningOf(text: string, marks: readonly Mark[]): number {
  const starts = marks.map(({ start }) => start)
  if (starts.length === 0) return 0
  const first = starts.reduce((least, start) => Math.min(least, start))
  const line = text.lastIndexOf('\n', first - 1) + 1
  return line > fewInFront ? line : 0
}
