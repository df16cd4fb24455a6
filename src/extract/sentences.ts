import type { Span } from '../domain/evidence.ts'

/** The shortest line of a hard-wrapped text that goes on in the next one. */
export const shortestWrapped = 18
/** It has Han on both sides of the break. */
const wrapped = /[\p{Script=Han},、〕》”]\n[\p{Script=Han}《“〔([]$/u
/** 一、 (三) 第十二条 1. 附件: begin a line of their own. */
const begins =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十百\d]+[条章节]|附件|\d{1,2}[.、])/u

/** Ends of sentences in a range, rising: after 。;!? and at line ends that are not mere wrapping. */
export function sentenceEnds(text: string, span: Span): readonly number[] {
  const ends: number[] = []
  let lineStart = span.start
  let depth = 0
  for (let at = span.start; at < span.end; at += 1) {
    const character = text[at]!
    if (character === '《') depth = Math.min(depth + 1, 4)
    else if (character === '》') depth = Math.max(depth - 1, 0)
    else if (character === '。' || character === ';' || character === '!' || character === '?') {
      ends.push(at + 1)
      depth = 0
    } else if (character === '\n') {
      const inTitle = depth > 0 && text.slice(at, at + 60).includes('》')
      if (!inTitle && !goesOn(text, lineStart, at)) {
        ends.push(at)
        depth = 0
      }
      lineStart = at + 1
    }
  }
  ends.push(span.end)
  return ends
}

/** Whether the line that began at `lineStart` and ends at `at` goes on in that which begins at `next`. */
export function goesOn(text: string, lineStart: number, at: number, next = at + 1): boolean {
  return (
    at - lineStart >= shortestWrapped &&
    wrapped.test(`${text[at - 1]}\n${text[next]}`) &&
    !begins.test(text.slice(next, next + 7))
  )
}

/** The sentence in which a place stands. */
export function sentenceAt(ends: readonly number[], at: number, floor: number): Span {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! <= at) low = middle + 1
    else high = middle
  }
  return { start: low > 0 ? ends[low - 1]! : floor, end: ends[low] ?? at }
}
