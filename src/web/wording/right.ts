import type { Words } from '../words/zh.ts'

interface Righted {
  readonly kind: string
  readonly field: string | null
  readonly right: string | null
}

/** What a correction says a fact should be, in the words of the page; null if it says only that it is wrong. */
export function rightWords(
  { kind, field, right }: Righted,
  words: Pick<Words, 'relation' | 'role' | 'level'>,
): string | null {
  if (right === null) return null
  const named: Readonly<Record<string, string>> =
    kind === 'citation' ? words.relation : kind === 'responsibility' ? words.role : {}
  const levels: Readonly<Record<string, string>> = field === 'level' ? words.level : {}
  return named[right] ?? levels[right] ?? right
}
