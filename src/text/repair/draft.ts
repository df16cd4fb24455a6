import type { Span } from '../../domain/evidence.ts'
import type { Finding } from '../../domain/finding.ts'
import type { CleanText, Edit } from '../clean-text.ts'
import type { SourceDocument } from '../source-document.ts'

/**
 * A text on its way to being clean, with the place in the source of every character: [starts[i], ends[i]).
 * The spans of `edits` and `findings` are in the source.
 */
export interface Draft {
  readonly source: SourceDocument
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly edits: readonly DraftEdit[]
  readonly damage: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/** An edit before the clean text is finished: the place of its characters in the source only. */
export interface DraftEdit {
  readonly source: Span
  readonly kind: string
  readonly certain: boolean
}

/** Put `text` in place of the characters [start, end) of the draft; "" takes them out. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Set where more than the spelling changes: it is then kept as an edit. */
  readonly kind?: string
  /** False for a guess; true if not said. */
  readonly certain?: boolean
}

export function draftOf(source: SourceDocument): Draft {
  const length = source.text.length
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    starts[i] = i
    ends[i] = i + 1
  }
  return { source, text: source.text, starts, ends, edits: [], damage: new Map(), findings: source.findings }
}

/** The draft with the changes made. They must be in text order and may not overlap. Linear in the text. */
export function rewrite(draft: Draft, changes: readonly Change[]): Draft {
  if (changes.length === 0) return draft
  const length = changes.reduce(
    (sum, { start, end, text }) => sum + text.length - (end - start),
    draft.text.length,
  )
  const starts = new Uint32Array(length)
  const ends = new Uint32Array(length)
  const pieces: string[] = []
  const edits: DraftEdit[] = []
  let read = 0
  let written = 0
  const keepUntil = (end: number) => {
    if (end === read) return
    pieces.push(draft.text.slice(read, end))
    starts.set(draft.starts.subarray(read, end), written)
    ends.set(draft.ends.subarray(read, end), written)
    written += end - read
    read = end
  }
  for (const change of changes) {
    keepUntil(change.start)
    pieces.push(change.text)
    for (let i = 0; i < change.text.length; i++) {
      starts[written] = draft.starts[change.start]!
      ends[written++] = draft.ends[change.end - 1]!
    }
    if (change.kind !== undefined) {
      const source = { start: draft.starts[change.start]!, end: draft.ends[change.end - 1]! }
      edits.push({ source, kind: change.kind, certain: change.certain ?? true })
    }
    read = change.end
  }
  keepUntil(draft.text.length)
  return {
    ...draft,
    text: pieces.join(''),
    starts,
    ends,
    edits: edits.length ? [...draft.edits, ...edits] : draft.edits,
  }
}

/** The draft with each code unit replaced by its entry in a table of all 65,536: places do not move. */
export function respell(draft: Draft, table: Uint16Array): Draft {
  const text = respelled(draft.text, table)
  return text === null ? draft : { ...draft, text }
}

/** The text in other letters; null where all stay as they are. */
function respelled(text: string, table: Uint16Array): string | null {
  let first = 0
  while (first < text.length && table[text.charCodeAt(first)] === text.charCodeAt(first)) first++
  if (first === text.length) return null
  const units = Buffer.allocUnsafe(2 * (text.length - first))
  for (let i = first; i < text.length; i++) {
    const unit = table[text.charCodeAt(i)]!
    units[2 * (i - first)] = unit & 0xff
    units[2 * (i - first) + 1] = unit >> 8
  }
  return text.slice(0, first) + units.toString('utf16le')
}

/** A table for `respell`: everything stays as it is but the given pairs. */
export function spellingTable(pairs: Iterable<readonly [string, string]>): Uint16Array {
  const table = Uint16Array.from({ length: 65_536 }, (_, unit) => unit)
  for (const [from, to] of pairs) table[from.charCodeAt(0)] = to.charCodeAt(0)
  return table
}

export function withDamage(draft: Draft, kind: string, count: number): Draft {
  if (count === 0) return draft
  return { ...draft, damage: new Map(draft.damage).set(kind, (draft.damage.get(kind) ?? 0) + count) }
}

export function withFindings(draft: Draft, findings: readonly Finding[]): Draft {
  return findings.length === 0 ? draft : { ...draft, findings: [...draft.findings, ...findings] }
}

/** The clean text that the draft has become. */
export function finish(draft: Draft): CleanText {
  const { source, text, starts, ends, findings } = draft
  const edits = draft.edits
    .map(({ source: place, kind, certain }): Edit => {
      const start = firstAbove(ends, place.start)
      return {
        span: { start, end: Math.max(start, firstAbove(starts, place.end - 1)) },
        source: place,
        kind,
        certain,
      }
    })
    .sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end)
  return {
    source,
    text,
    starts,
    ends,
    edits,
    damage: [...draft.damage].map(([kind, count]) => ({ kind, count })),
    findings,
  }
}

/** The first index of a rising array whose value is above the limit. */
function firstAbove(rising: Uint32Array, limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! > limit) high = middle
    else low = middle + 1
  }
  return low
}
