import type { Span } from '../../../domain/evidence.ts'

/** A clause cut at its commas and semicolons, outside brackets. */
export function segmentsOf(text: string, span: Span): Span[] {
  const segments: Span[] = []
  let depth = 0
  let start = span.start
  for (let i = span.start; i <= span.end; i++) {
    const char = i < span.end ? text.charAt(i) : ';'
    if ('([〔【'.includes(char)) depth++
    else if (')]〕】'.includes(char)) depth = Math.max(0, depth - 1)
    else if ((depth === 0 || i === span.end) && ',;。\n'.includes(char)) {
      const segment = trimmed(text, { start, end: i })
      if (segment.end > segment.start) segments.push(segment)
      start = i + 1
    }
  }
  return segments
}

/** Without the stops around it. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;。、]/.test(text.charAt(start))) start++
  while (end > start && /[\s,;。、]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
