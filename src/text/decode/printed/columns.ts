/** Words of one line that no wide gap divides. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

type Row = readonly Segment[]

/**
 * The rows of a page as blocks in the order of reading. A page in two columns has a gutter in its middle third that most rows
 * leave free; a row across it (a title) ends the block above. A page in one column is one block.
 */
export function columnsOf(rows: readonly Row[], width: number): readonly (readonly Row[])[] {
  const gutter = gutterOf(rows, width)
  if (gutter === null) return [rows]
  const blocks: Row[][] = []
  let left: Row[] = []
  let right: Row[] = []
  const endBand = () => {
    for (const block of [left, right]) if (block.length > 0) blocks.push(block)
    left = []
    right = []
  }
  for (const row of rows) {
    if (row.some(({ x, end }) => x < gutter && end > gutter)) {
      endBand()
      blocks.push([row])
      continue
    }
    const before = row.filter(({ end }) => end <= gutter)
    const after = row.filter(({ x }) => x >= gutter)
    if (before.length > 0) left.push(before)
    if (after.length > 0) right.push(after)
  }
  endBand()
  return blocks
}

/** Fewer rows than these on both sides may be two signatures, or a table. */
const fewestRows = 8

function gutterOf(rows: readonly Row[], width: number): number | null {
  const pairs = rows.filter((row) => row.length >= 2)
  if (pairs.length < fewestRows || pairs.length < rows.length / 2) return null
  const gaps = pairs.flatMap((row) =>
    row.slice(1).map((segment, i) => ({ from: row[i]!.end, to: segment.x, size: segment.size })),
  )
  const middle = gaps.filter(({ from, to }) => to > width * 0.35 && from < width * 0.65)
  if (middle.length < pairs.length * 0.7) return null
  const ends = middle.map(({ from }) => from).sort((a, b) => a - b)
  const starts = middle.map(({ to }) => to).sort((a, b) => a - b)
  const end = ends[Math.floor(ends.length * 0.9)]!
  const start = starts[Math.floor(starts.length * 0.1)]!
  const size = middle[0]!.size
  if (start <= end) return null
  // Prose fills its column: most left lines end together. Cells of a table end anywhere.
  const full = ends.filter((one) => end - one < 2 * size).length
  const aligned = starts.filter((one) => one - start < 2.5 * size).length
  return full > ends.length * 0.6 && aligned > starts.length * 0.6 ? (end + start) / 2 : null
}
