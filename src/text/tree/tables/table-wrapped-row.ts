import type { Span } from '../../../domain/evidence.ts'
import { type ColumnKind, isOwnerList, isTime } from './column-names.ts'
import type { FlatCell, FlatRow } from './table-flat-row.ts'

/** The lines of one number, and whether nothing says where they end: those of the last one. */
export interface NumberedLines {
  readonly lines: readonly FlatCell[]
  readonly isLast: boolean
}

/** The one row of all columns but the number's, and how many lines it takes. */
export interface WrappedRow {
  readonly rows: readonly [FlatRow]
  readonly used: number
}

/**
 * The rows of a table whose cells were printed in several lines each: 规模以上工业增加值增长7%,固定资产投资增长 | 10%以上 | 市工业和信息化局、
 * 市发展 | 改革委 | 12月底. A line that left no room for what stands at the head of the next goes on there; how much room a
 * column has is what the longest of its first lines takes. Null for a number whose lines do not come out so.
 */
export function wrappedRows(
  numbers: readonly NumberedLines[],
  kinds: readonly ColumnKind[],
): (WrappedRow | null)[] {
  const rooms: number[] = []
  const next = numbers.map(() => 0)
  for (const [column, kind] of kinds.entries()) {
    const room = roomOf(numbers.map(({ lines }, i) => widthOf(lines[next[i]!]?.words ?? '')))
    rooms.push(room)
    for (const [i, { lines }] of numbers.entries())
      next[i] = endsOf(lines, next[i]!, kind, kinds[column + 1], room)[0] ?? next[i]!
  }
  return numbers.map(({ lines, isLast }) => {
    const cells = cellsFrom(lines, kinds, rooms, isLast)(0, 0)
    if (!cells) return null
    const used = cells.reduce((sum, cell) => sum + cell.length, 0)
    return { rows: [cells.map(spanOf)], used }
  })
}

/**
 * Reads the lines of each column from a column and a line on; where a line that fills its column may end a cell or not, what makes the
 * row whole. Where nothing does is found out once: lines of one width may be divided in more ways than can be tried (32 lines over 8
 * columns took 18 s).
 */
function cellsFrom(
  lines: readonly FlatCell[],
  kinds: readonly ColumnKind[],
  rooms: readonly number[],
  isLast: boolean,
): (column: number, from: number) => (readonly FlatCell[])[] | null {
  const hopeless = new Set<number>()
  const read = (column: number, from: number): (readonly FlatCell[])[] | null => {
    const kind = kinds[column]
    if (kind === undefined) return from === lines.length || isLast ? [] : null
    const place = column * (lines.length + 1) + from
    if (hopeless.has(place)) return null
    const ends = endsOf(lines, from, kind, kinds[column + 1], rooms[column]!)
    // nobody wrote by when
    for (const to of kind === 'when' ? [...ends, from] : ends) {
      const cell = lines.slice(from, to)
      if (kind === 'owners' && !isOwnerList(cell.map(({ words }) => words).join(''))) continue
      const rest = read(column + 1, to)
      if (rest) return [cell, ...rest]
    }
    hopeless.add(place)
    return null
  }
  return read
}

/** Behind which lines a cell that begins at one may end, the likeliest first; none if none begins there. */
function endsOf(
  lines: readonly FlatCell[],
  from: number,
  kind: ColumnKind,
  following: ColumnKind | undefined,
  room: number,
): number[] {
  const first = lines[from]
  if (!first || (kind === 'when' && !isTime(first.words))) return []
  if (kind === 'when') return [from + 1]
  const ends: number[] = []
  for (let at = from; ; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]]
    const stops =
      !next || !goesOn(line.words, next.words, room) || (following === 'when' && isTime(next.words))
    if (stops) {
      const all = [at + 1, ...ends]
      const named = following === 'owners' ? all.findLast((to) => beginsNames(lines[to])) : undefined
      return named === undefined ? all : [named, ...all]
    }
    if (widthOf(line.words) >= room) ends.unshift(at + 1)
  }
}

/** 市城管局、市住房城乡建: the first line of a list. */
function beginsNames(line: FlatCell | undefined): boolean {
  const first = line?.words.split('、')[0] ?? ''
  return /^(?:[国省市县区州旗镇各]|[\p{Script=Han}]{2,3}[省市县区州])/u.test(first) && isOwnerList(first)
}

function spanOf(cell: readonly FlatCell[]): Span | null {
  return cell.length === 0 ? null : { start: cell[0]!.span.start, end: cell.at(-1)!.span.end }
}

/** What the longest first line of a column takes; in a table of some size one may be out of its place. */
function roomOf(widths: readonly number[]): number {
  return widths.toSorted((a, b) => b - a)[widths.length < 5 ? 0 : 1]!
}

/** A stop hangs over the edge of its column. */
function widthOf(line: string): number {
  return line.replace(/[,。;、:]$/u, '').length
}

/** Whether a line had no room for what the next begins with: a number or a word is not broken, nor does a comma begin a line. */
function goesOn(line: string, next: string, room: number): boolean {
  const head = /^(?:[A-Za-z\d.%+-]+|.)[,。;、:)”》]*/u.exec(next)?.[0] ?? ''
  return line.length + head.length > room
}
