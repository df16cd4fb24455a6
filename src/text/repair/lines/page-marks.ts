import { matchesOf } from '../../matches.ts'
import { markerOf } from '../../tree/numbering.ts'
import { type Change, type Draft, rewrite } from '../draft.ts'

/** …工商总局决定— 1 —⏎: a page's number behind the last words on it, and the line end that the page made. */
const mark =
  /(?<=[\p{Script=Han},、;。)”])[ \t\u3000]*[—–][ \u3000]?\d{1,3}[ \u3000]?[—–][ \t\u3000]*(?:\n|$)/gu

/** Takes out the numbers of pages behind words, and joins the sentence that goes on over the page. */
export function removePageMarks(draft: Draft): Draft {
  const { text } = draft
  if (!/[—–]\n|[—–]$/u.test(text)) return draft
  const changes = matchesOf(text, mark).map(({ index, 0: { length } }): Change => {
    const end = index + length
    const goesOn = !/[。;)”]/u.test(text[index - 1]!) && markerOf(text.slice(end, end + 20)) === null
    return { start: index, end, text: goesOn || end === text.length ? '' : '\n' }
  })
  return rewrite(draft, changes)
}
