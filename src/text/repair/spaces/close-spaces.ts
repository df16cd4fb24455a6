import { matchesOf } from '../../matches.ts'
import { type Change, type Draft, rewrite } from '../draft.ts'

/** Signs of no width, which only break words: soft hyphen, zero-width space and joiners, direction marks, BOM. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g

/** Taken out wherever they stand: 国<U+200B>务院 → 国务院. */
export function removeInvisible(draft: Draft): Draft {
  return rewrite(
    draft,
    matchesOf(draft.text, invisible).map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      text: '',
    })),
  )
}

/** \r\n, \r, and the separators of Unicode → \n. */
export function unifyLineEnds(draft: Draft): Draft {
  return rewrite(
    draft,
    matchesOf(draft.text, /\r\n?|[\u0085\u2028\u2029\v\f]/g).map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      text: '\n',
    })),
  )
}

/** A run of spaces, with the line ends in it. */
const spaces = /[\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g

const han = /[\u3007\u3400-\u9fff]/
const latin = /[A-Za-z]/
const digit = /[0-9]/

/** After these a space may be the last trace of a line end: 工作。 二、…. */
const sentenceEnd = /[。!?;:]/

/** A date or a number begins what follows: 财政部 2020年2月3日; 附件: 1.…; (一)…. */
const beginsItem =
  /^(?:(?:19|20)\d\d[ \u00a0]?年[ \u00a0]?\d|\d{1,2}(?:、|\.(?!\d))|\([一二三四五六七八九十\d]{1,3}\))/

/**
 * Spaces at the ends of lines go; inside a line a run of spaces becomes one, and goes if it only spaces letters
 * (2020 年, 5 G 基站, 目 录, 主　任). Kept is what may separate: several spaces, a tab (between the cells of a row), a single
 * space between two words of Han (财政部 税务总局) or behind the end of a sentence.
 */
export function closeSpaces(draft: Draft): Draft {
  const { text } = draft
  const changes: Change[] = []
  for (const match of matchesOf(text, spaces)) {
    const start = match.index
    const run = match[0]
    const end = start + run.length
    const closed = closedRun(text, start, end, run, draft.source.mediaType)
    if (closed !== run) changes.push({ start, end, text: closed })
  }
  return rewrite(draft, changes)
}

function closedRun(text: string, start: number, end: number, run: string, mediaType: string): string {
  if (run.includes('\n') || start === 0 || end === text.length) {
    // At the ends of a drawn row the tabs are empty cells; in a plain text they indent.
    return run.replace(mediaType === 'text/plain' ? /[^\n]+/g : /[^\n\t]+/g, '')
  }
  if (run.includes('\t')) return run.replace(/[^\t]+/g, '')
  const before = text[start - 1]!
  const after = text[end]!
  const line = text.slice(Math.max(0, start - 12), start)
  if (articleNumber.test(line) || pageDate.test(line)) return ' '
  if (han.test(before) && han.test(after)) return spacesLetters(text, start, end) ? '' : ' '
  if (run.length > 1) return ' '
  if (sentenceEnd.test(before)) return ' '
  if (beginsItem.test(text.slice(end, end + 10))) return ' '
  if ((latin.test(before) || digit.test(before)) && (latin.test(after) || digit.test(after))) return ' '
  if (latin.test(before) || latin.test(after)) return han.test(before) || han.test(after) ? '' : ' '
  return ''
}

/** 第五章 总　则: the space behind the number of an article or chapter is no letter-spacing. */
const articleNumber = /第[〇一二三四五六七八九十百零\d]{1,7}[编章节条]$/

/** 2021-08-26 10:18 来源. */
const pageDate = /(?:\d{4}-\d\d-\d\d|\d\d:\d\d)$/

/**
 * Whether the space only spaces letters: 总　　则, 王　伟, 市 政府. Not the one behind or before such a group:
 * 王　伟　　北京奥组委执行副主席.
 */
function spacesLetters(text: string, start: number, end: number): boolean {
  const beforeLeft = text[start - 2] ?? '\n'
  const behindRight = text[end + 1] ?? '\n'
  const leftAlone = !han.test(beforeLeft)
  const rightAlone = !han.test(behindRight)
  if (leftAlone && rightAlone) return true
  if (end - start > 1) return false
  return (
    (leftAlone && !/[ \u00a0\u3000]/.test(beforeLeft)) || (rightAlone && !/[ \u00a0\u3000]/.test(behindRight))
  )
}
