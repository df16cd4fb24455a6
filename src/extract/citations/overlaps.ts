import type { Span } from '../../domain/evidence.ts'

/** Tells whether a range overlaps one of the spans, which do not overlap each other. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  return ({ start, end }) => {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ordered[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const first = ordered[low]
    return first !== undefined && first.start < end
  }
}
