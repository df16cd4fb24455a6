import type { Evidence } from '../domain/evidence.ts'
import { comparable, comparableText } from './comparable.ts'

/** Where words stand: [from, to) in the comparable words of a source. */
type Stretch = readonly [number, number]

/** The places of a source's words, by quote and by offset; the two meet, however the text was damaged. */
export interface QuotePlaces {
  /** Everywhere a label's quote stands; where it stands nowhere word for word, the place that most of its words agree on. */
  readonly find: (quote: string) => readonly Stretch[]
  /** Where an evidence stands. */
  readonly at: (evidence: Evidence) => readonly Stretch[]
}

/** Words of this length vote for a place of a quote that damage has changed. */
const gram = 4

/** The place-finder of one source text. Quotes are looked up once and kept. */
export function quotePlaces(text: string): QuotePlaces {
  const { words, at } = comparableText(text)
  const grams = new Map<string, number[]>()
  for (let i = 0; i + gram <= words.length; i++) {
    const places = grams.get(words.slice(i, i + gram))
    if (places) places.push(i)
    else grams.set(words.slice(i, i + gram), [i])
  }
  const known = new Map<string, readonly Stretch[]>()

  function find(quote: string): readonly Stretch[] {
    const sought = comparable(quote)
    const before = known.get(sought)
    if (before) return before
    const found = sought ? everywhere(words, sought) : []
    const places = found.length > 0 || sought.length < gram ? found : nearest(sought, grams)
    known.set(sought, places)
    return places
  }

  function span(evidence: Evidence): readonly Stretch[] {
    const from = firstFrom(at, evidence.start)
    const to = firstFrom(at, evidence.end)
    return words.slice(from, to) === comparable(evidence.quote) ? [[from, to]] : find(evidence.quote)
  }

  return { find, at: span }
}

function everywhere(words: string, sought: string): Stretch[] {
  const places: Stretch[] = []
  for (let i = words.indexOf(sought); i >= 0; i = words.indexOf(sought, i + 1))
    places.push([i, i + sought.length])
  return places
}

/** The one place that most of the quote's grams point to, if a quarter of them do; a few lost characters move none by more than 6. */
function nearest(sought: string, grams: ReadonlyMap<string, readonly number[]>): Stretch[] {
  const votes = new Map<number, number>()
  for (let j = 0; j + gram <= sought.length; j++)
    for (const i of grams.get(sought.slice(j, j + gram)) ?? []) votes.set(i - j, (votes.get(i - j) ?? 0) + 1)
  const most = Math.max(0, ...votes.values())
  if (most < Math.max(1, 0.25 * (sought.length - gram + 1))) return []
  let best = { offset: 0, near: 0 }
  for (const [offset, count] of votes) {
    if (count < 0.5 * most) continue
    let near = 0
    for (let shift = -6; shift <= 6; shift++) near += votes.get(offset + shift) ?? 0
    if (near > best.near) best = { offset, near }
  }
  return [[Math.max(0, best.offset), best.offset + sought.length]]
}

/** The first index whose value is not below `place`; `sorted` rises. */
function firstFrom(sorted: readonly number[], place: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}

/** A quote longer than this points at nothing. */
const longest = 600

/** 0 to 1: how much of the shorter of a label's quote and an evidence stands where the other stands. */
export function overlap(places: QuotePlaces, quote: string, evidence: Evidence): number {
  if (evidence.quote.length > longest) return 0
  const labelled = places.find(quote)
  const read = places.at(evidence)
  if (labelled.length === 0 || read.length === 0) return sharedRun(quote, evidence.quote)
  let best = 0
  for (const [a, b] of labelled)
    for (const [c, d] of read) best = Math.max(best, Math.min(b, d) - Math.max(a, c))
  const length = (stretches: readonly Stretch[]) => Math.max(...stretches.map(([a, b]) => b - a))
  return best / Math.max(1, Math.min(length(labelled), length(read)))
}

/** How much of the shorter text is in the other as one run; 0 if that run is short. */
export function sharedRun(one: string, other: string): number {
  const [short, long] = [comparable(one), comparable(other)].sort((a, b) => a.length - b.length) as [
    string,
    string,
  ]
  if (!short) return 0
  if (long.includes(short)) return 1
  let run = Math.min(12, Math.max(5, Math.floor((short.length + 1) / 2)))
  const isShared = (length: number) => {
    for (let i = 0; i + length <= short.length; i++)
      if (long.includes(short.slice(i, i + length))) return true
    return false
  }
  if (!isShared(run)) return 0
  while (run < short.length && isShared(run + 1)) run++
  return run / short.length
}
