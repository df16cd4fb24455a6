import { matchesOf } from '../matches.ts'
import { type Change, type Draft, rewrite } from './draft.ts'

/** Front matter is not longer than this. */
const longest = 6000

/**
 * The fields above a Markdown text (--- issuer: | - 国务院办公厅 | region: | name: 全国 ---) get one line each: a list stands behind its key, and what
 * is nested deeper, which says nothing of the document, goes.
 */
export function tidyFrontMatter(draft: Draft): Draft {
  const block = /(?:^|\n)---\n(?=[a-z]\w*:)(?:[^\n]*\n){1,80}?---[ \t]*(?=\n|$)/i.exec(
    draft.text.slice(0, longest),
  )
  if (!block) return draft
  const changes: Change[] = []
  for (const { index, 0: line } of matchesOf(block[0], /\n[ \t]*-[ \t]+(?=\S)|\n[ \t]+\w[^\n]*/g))
    changes.push({
      start: block.index + index,
      end: block.index + index + line.length,
      text: line.trim() === '-' ? ' ' : '',
    })
  return rewrite(draft, changes)
}
