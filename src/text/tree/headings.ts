import type { Span } from '../../domain/evidence.ts'
import { matchesOf } from '../matches.ts'
import { ordinalOf } from './numbering.ts'

/** Longest heading met that is one: about forty characters in three clauses. */
const longest = 48

/**
 * How many characters at the start of an item, behind its mark, are its heading; 0 if its text begins at once.
 * `深化人事制度改革。推动…` has one of nine; `工作目标` alone on its line is one; `企业应当备足口罩。` is a sentence.
 */
export function headingLength(words: string, followedByText: boolean): number {
  // (政策适用)  in 第四十八条 (政策适用)
  const bracketed = /^\(([^()]{2,20})\)\s*$/u.exec(words)
  if (bracketed) return words.trimEnd().length
  const stop = words.search(/[。;!?]/u)
  if (stop < 0) {
    if (words.length > longest || /[:,、]$/u.test(words)) return 0
    return words.length
  }
  if (words[stop] !== '。' || stop > longest) return 0
  const first = words.slice(0, stop)
  if (commas(first) > 3 || /^到\d{4}年|^自\d{4}年|\d%|[:]/u.test(first)) return 0
  if (stop === words.length - 1) return followedByText && stop <= 24 ? stop : 0
  return stop
}

function commas(words: string): number {
  let count = 0
  for (const character of words) if (character === ',') count++
  return count
}

/** An item inside a paragraph: 一是…;二是…。 `marker` as written, `span` from mark to the end of its text. */
export interface InlineItem {
  readonly marker: string
  readonly span: Span
}

/** Item marks used in running text, by the first of them and how its n-th is found. */
const inlineMarks: readonly { readonly first: RegExp; readonly mark: RegExp }[] = [
  // 一是健全制度;二是…   also after a comma or colon
  { first: /一是/u, mark: /(?<=^|[。;:,、])[一二三四五六七八九十]{1,3}是/gu },
  // 第一,…;第二,…
  { first: /第一,/u, mark: /(?<=^|[。;:])第[一二三四五六七八九十]{1,2},/gu },
  // (一)…;(二)…
  { first: /\(一\)/u, mark: /(?<=^|[。;:])\([一二三四五六七八九十]{1,3}\)/gu },
  // (1)…;(2)…
  { first: /\(1\)/u, mark: /(?<=^|[。;:])\(\d{1,2}\)/gu },
  // 1.…;2.…  but not 1.5
  { first: /(?<!\d)1[.、]/u, mark: /(?<=^|[。;:])\d{1,2}[.、](?!\d)/gu },
  // ①…②…
  { first: /①/u, mark: /[\u2460-\u2473]/gu },
]

/** The items of the first kind of mark that counts 1, 2, … through a paragraph; empty if none does. */
export function inlineItems(text: string, span: Span): InlineItem[] {
  const words = text.slice(span.start, span.end)
  if (words.length < 16) return []
  for (const { first, mark } of inlineMarks) {
    if (!first.test(words)) continue
    const starts = countedFromOne(words, mark)
    if (starts.length < 2) continue
    return starts.map(({ at, marker }, index) => ({
      marker,
      span: { start: span.start + at, end: span.start + (starts[index + 1]?.at ?? words.length) },
    }))
  }
  return []
}

function countedFromOne(words: string, mark: RegExp): { at: number; marker: string }[] {
  const starts: { at: number; marker: string }[] = []
  for (const found of matchesOf(words, mark)) {
    const value = ordinalOf(found[0])
    const start = { at: found.index, marker: found[0].replace(/[,.、]$/u, '') }
    if (value === starts.length + 1) starts.push(start)
    // 1. mentioned once before the list begins
    else if (value === 1 && starts.length === 1) starts[0] = start
  }
  return starts
}
