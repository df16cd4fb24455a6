import { matchesOf } from '../../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from '../draft.ts'

const space = /[ \t\u3000]/

/** What may begin a line behind the spaces. */
const beginsLine = /[\u4e00-\u9fff—“《(（]/

/**
 * GBK has no no-break space: converted to it, each became a question mark. They stand where no question does: alone in a
 * line ("?\n附件"), at its beginning ("??? ——鄉鎮", "?基層衛生…") and between spaces.
 */
export function restoreNoBreakSpaces(draft: Draft): Draft {
  const { text } = draft
  const changes: Change[] = []
  for (const { index: start, 0: marks } of matchesOf(text, /\?+/g)) {
    const end = start + marks.length
    const before = text[start - 1] ?? '\n'
    const after = text[end] ?? '\n'
    const afterLineStart = before === '\n' || (space.test(before) && text[lastInk(text, start)] === '\n')
    const lost = afterLineStart
      ? after === '\n' || space.test(after) || beginsLine.test(after)
      : space.test(before) && space.test(after)
    if (lost) changes.push({ start, end, text: ' '.repeat(marks.length), kind: 'lost-no-break-space' })
  }
  return withDamage(rewrite(draft, changes), 'lost-no-break-space', changes.length)
}

/** Where the spaces in front of `at` begin that an indent may have; a longer gap is no indent. */
function lastInk(text: string, at: number): number {
  let i = at - 1
  while (i > at - 40 && space.test(text[i] ?? '')) i--
  return i
}
