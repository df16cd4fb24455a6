import { type Change, type Draft, rewrite, withDamage } from './draft.ts'

/**
 * GBK has no no-break space: converted to it, each became a question mark. They stand where no question does: alone in a
 * line, at its beginning ("??? ——鄉鎮", "?基層衛生…") and between spaces.
 */
const lost = /(?<=^[ \t\u3000]*)\?+(?=[ \u3000]|[\u4e00-\u9fff—“《(]|$)|(?<=[ \u3000])\?+(?=[ \u3000])/gm

/** "?\n附件" → " \n附件". */
export function restoreNoBreakSpaces(draft: Draft): Draft {
  const changes = Array.from(
    draft.text.matchAll(lost),
    ({ index, 0: { length } }): Change => ({
      start: index,
      end: index + length,
      text: ' '.repeat(length),
      kind: 'lost-no-break-space',
    }),
  )
  return withDamage(rewrite(draft, changes), 'lost-no-break-space', changes.length)
}
