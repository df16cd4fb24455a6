import type { Span } from '../../../domain/evidence.ts'
import { titleKey } from '../../../domain/identifier.ts'
import type { Header } from '../../policy-tree.ts'

/**
 * The title of an annex as the document announced it, where its own lost a mark: a page that drops characters leaves
 * 卫生…若干要求》的任务分工表 over the annex that the notice lists as 《卫生…若干要求》的任务分工表. Only marks may differ.
 */
export function asAnnounced(
  text: string,
  title: Header['title'],
  announced: readonly Header['annexes'][number][],
): Header['title'] {
  if (!title) return title
  const key = titleKey(title.words)
  for (const { title: span } of announced) {
    const words = text.slice(span.start, span.end)
    // 大桥部分桥面界址点坐标 | A匝道桥界址点坐标: the list of annexes says where the title ends and the heading below it begins.
    const end = endOf(text, title.span, titleKey(words))
    if (end !== null) return { span: { start: title.span.start, end }, words }
  }
  if (isBalanced(title.words)) return title
  for (const { title: span } of announced) {
    const words = text.slice(span.start, span.end)
    if (isBalanced(words) && titleKey(words) === key) return { ...title, words }
  }
  return title
}

/** Where the lines of a title end that make up `key`, if others follow them; null if they do not make it up. */
function endOf(text: string, { start, end }: Span, key: string): number | null {
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    if (titleKey(text.slice(start, at)) === key) return at
  return null
}

/** As many 《 as 》, “ as ”, ( as ). */
function isBalanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length
  return count('《') === count('》') && count('“') === count('”') && count('(') === count(')')
}
