import { titleKey } from '../../domain/identifier.ts'
import type { Header } from '../policy-tree.ts'

/**
 * The title of an annex as the document announced it, where its own lost a mark: a page that drops characters leaves
 * 卫生…若干要求》的任务分工表 over the annex that the notice lists as 《卫生…若干要求》的任务分工表. Only marks may differ.
 */
export function asAnnounced(
  text: string,
  title: Header['title'],
  announced: readonly Header['annexes'][number][],
): Header['title'] {
  if (!title || isBalanced(title.words)) return title
  const key = titleKey(title.words)
  for (const { title: span } of announced) {
    const words = text.slice(span.start, span.end)
    if (isBalanced(words) && titleKey(words) === key) return { ...title, words }
  }
  return title
}

/** As many 《 as 》, “ as ”, ( as ). */
function isBalanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length
  return count('《') === count('》') && count('“') === count('”') && count('(') === count(')')
}
