import type { Reader } from '../graph/read/question.ts'
import { type Place, type SourceText, sourceTexts } from '../graph/read/sources.ts'

export interface SourceTexts {
  /** For each place the text that it lies in; null for a source we do not have. */
  read(graph: Reader, places: readonly Place[]): Promise<readonly (SourceText | null)[]>
}

/** How many UTF-16 units of text are kept, the least used go first. */
const limit = 16_000_000

/** Keeps the texts that evidence was last shown from. They never change: their key is their SHA-256. */
export function keepSourceTexts(): SourceTexts {
  const kept = new Map<string, SourceText>()
  /** Where the kept texts of each source begin. */
  const starts = new Map<string, Set<number>>()
  let size = 0
  const keyOf = ({ source, start }: { source: string; start: number }) => `${source} ${start}`

  function forget(text: SourceText): void {
    if (kept.delete(keyOf(text))) size -= text.text.length
    const its = starts.get(text.source)
    its?.delete(text.start)
    if (its?.size === 0) starts.delete(text.source)
  }

  function keep(text: SourceText): void {
    forget(text)
    size += text.text.length
    kept.set(keyOf(text), text)
    starts.set(text.source, (starts.get(text.source) ?? new Set()).add(text.start))
    for (const oldest of kept.values()) {
      if (size <= limit) break
      forget(oldest)
    }
  }

  function keptAt(place: Place): SourceText | null {
    for (const start of starts.get(place.source) ?? []) {
      const text = kept.get(keyOf({ source: place.source, start }))
      if (text && covers(text, place)) return text
    }
    return null
  }

  return {
    async read(graph, places) {
      const known = places.map(keptAt)
      const missing = places.filter((_, i) => known[i] === null)
      const found = missing.length > 0 ? await sourceTexts(graph, missing) : []
      for (const text of found) keep(text)
      for (const text of known) if (text) keep(text)
      return places.map((place, i) => known[i] ?? around(place, found))
    },
  }
}

function covers({ start, text, isWhole }: SourceText, place: Place): boolean {
  if (isWhole) return true
  return start <= place.start && place.end <= start + text.length
}

/** The stretches that a place lies in, as one. */
function around(place: Place, found: readonly SourceText[]): SourceText | null {
  const its = found.filter(
    ({ source, start, text }) =>
      source === place.source && start < place.end && start + text.length > place.start,
  )
  const [first] = its
  return first ? { ...first, text: its.map(({ text }) => text).join('') } : null
}
