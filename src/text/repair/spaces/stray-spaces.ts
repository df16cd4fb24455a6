import { matchesOf } from '../../matches.ts'
import { type Change, type Draft, rewrite, withDamage } from '../draft.ts'
import { begins } from '../lines/hard-wraps.ts'
import { hasLostLineEnds } from '../lines/long-lines.ts'

/** More single spaces between Han than this share of the letters of its sentences, and a text has them anywhere. */
const mostMeant = 0.006
const fewestStray = 8

/** Shorter lines are headings, cells, names. */
const shortestSentence = 24

/**
 * 推 动多元化 供暖,落实 责任。: spaces that stand anywhere between the letters of a sentence, as in texts taken from a PDF. Where they stand
 * for the line ends of its pages, a sentence that a page ended in is joined too.
 */
export function closeStraySpaces(draft: Draft): Draft {
  const { text } = draft
  if (hasLostLineEnds(text)) return draft
  const lines = linesOf(text)
  const found: Change[] = []
  let letters = 0
  for (const { words, start, stray } of lines) {
    if (stray === null) continue
    letters += words.length
    for (const at of stray) found.push({ start: start + at, end: start + at + 1, text: '' })
  }
  if (found.length < fewestStray || found.length < mostMeant * letters) return draft
  const joints = jointsOf(lines)
  const closed = withDamage(
    rewrite(
      draft,
      [...found, ...joints].sort((a, b) => a.start - b.start),
    ),
    'stray-space',
    found.length,
  )
  return withDamage(closed, 'hard-wrap', joints.length)
}

interface Line {
  readonly words: string
  readonly start: number
  /** Where in a sentence a space stands between two words of Han; null where the line is none. */
  readonly stray: readonly number[] | null
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((words): Line => {
    const isSentence = words.length > shortestSentence && !words.includes('\t') && /[，,。；;]/u.test(words)
    const stray = isSentence
      ? matchesOf(words, /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu)
          .map(({ index }) => index)
          .filter((at) => !isBehindNumber(words, at))
      : null
    const line = { words, start, stray }
    start += words.length + 1
    return line
  })
}

/** 第一条 为了…: a space that divides. */
function isBehindNumber(words: string, at: number): boolean {
  return /第.{1,6}[章条节]$/u.test(words.slice(Math.max(0, at - 8), at))
}

/** A line end of a page, as a space: 开展公共数 据开放; 归集、 共享. */
const wrap = /(?<=[\p{Script=Han},、;。:)》”]) (?=[\p{Script=Han}(《“])/gu

/** How much shorter or longer than most a line may be and still be full. */
const slack = 2

/** The breaks behind lines that a page ended in the middle of a sentence. */
function jointsOf(lines: readonly Line[]): Change[] {
  const parts = lines.map(({ words }) =>
    words.length > shortestSentence && !words.includes('\t') && /[,。;、]/u.test(words) ? partsOf(words) : [],
  )
  const margin = marginOf(parts.flatMap((widths) => widths.slice(1, -1)))
  if (margin === null) return []
  return lines.flatMap(({ words, start }, at): Change[] => {
    const last = parts[at]!.at(-1)
    const next = lines[at + 1]?.words
    if (last === undefined || !next || last < margin - slack || last > margin + 2 * slack) return []
    if (!/[\p{Script=Han},、]$/u.test(words) || !/^[^\t]*[,。;]/u.test(next) || begins(words, next)) return []
    const end = start + words.length
    return [{ start: end, end: end + 1 + (/^ */.exec(next)?.[0].length ?? 0), text: '' }]
  })
}

/** How long the lines were that a line is made of. */
function partsOf(words: string): number[] {
  const ends = matchesOf(words, wrap)
    .map(({ index }) => index)
    .filter((at) => !isBehindNumber(words, at))
  return [...ends, words.length].map((end, i) => end - (i === 0 ? 0 : ends[i - 1]! + 1))
}

/** The width that most lines have; null where the spaces are no line ends. */
function marginOf(widths: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [margin] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])
  const full = widths.filter((width) => Math.abs(width - margin) <= slack).length
  return full >= fewestStray && full > widths.length / 2 ? margin : null
}
