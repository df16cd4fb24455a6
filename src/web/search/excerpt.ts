/** Where words stand in a field, as the API tells it. */
export interface Place {
  readonly start: number
  readonly end: number
}

export interface ExcerptPart {
  readonly text: string
  readonly found: boolean
}

/**
 * A stretch of a text around the first place found, at most `room` characters before and after what is found there, with all
 * places in it told apart. Where something is left out there is an ellipsis.
 */
export function excerpt(text: string, places: readonly Place[], room: number): ExcerptPart[] {
  const sorted = [...places].sort((a, b) => a.start - b.start)
  const [first] = sorted
  const from = first ? Math.max(0, first.start - room) : 0
  const until = Math.min(text.length, (first?.end ?? 0) + 2 * room)
  const parts: ExcerptPart[] = []
  const add = (part: string, found: boolean) => {
    if (part) parts.push({ text: part, found })
  }
  add(from > 0 ? '…' : '', false)
  let at = from
  for (const { start, end } of sorted) {
    if (start < at || end > until) continue
    add(text.slice(at, start), false)
    add(text.slice(start, end), true)
    at = end
  }
  add(text.slice(at, until), false)
  add(until < text.length ? '…' : '', false)
  return parts
}
