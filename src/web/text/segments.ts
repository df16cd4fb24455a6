/** Something to be seen at a place of the text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly title: string
  readonly href: string | null
}

export interface Segment {
  readonly start: number
  readonly text: string
  readonly marks: readonly Mark[]
}

export interface TextLine {
  readonly start: number
  readonly segments: readonly Segment[]
}

/**
 * The text line by line, each cut where a mark begins or ends. Marks may overlap and may span lines. The segments in a row, with
 * the line ends between the lines, are the text again.
 */
export function linesOf(text: string, marks: readonly Mark[]): TextLine[] {
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const opening = [...marks].sort((a, b) => a.start - b.start)
  const lines: TextLine[] = []
  let open: Mark[] = []
  let nextMark = 0
  let nextCut = 0
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const segments: Segment[] = []
    let at = start
    while (at < end) {
      while (nextCut < cuts.length && cuts[nextCut]! <= at) nextCut++
      const until = Math.min(end, cuts[nextCut] ?? end)
      const before = nextMark
      while (nextMark < opening.length && opening[nextMark]!.start <= at) nextMark++
      open = [...open, ...opening.slice(before, nextMark)].filter((mark) => mark.end > at)
      segments.push({ start: at, text: text.slice(at, until), marks: open })
      at = until
    }
    lines.push({ start, segments })
    start = end + 1
  }
  return lines
}
