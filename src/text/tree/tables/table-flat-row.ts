import type { Span } from '../../../domain/evidence.ts'
import { type ColumnKind, isOwnerList, isPerson, isTime } from './column-names.ts'

export interface FlatCell {
  readonly words: string
  readonly span: Span
}

export type FlatRow = readonly (Span | null)[]

/**
 * The row that begins at a cell, and the cell behind it. Its cells are told apart by what they are: bodies under the names of
 * those responsible, a time under 完成时限, and anything else. Cells at its left may be missing: they reach down from the row above.
 * Null where bodies do not stand where they should.
 */
export function readFlatRow(
  cells: readonly FlatCell[],
  at: number,
  kinds: readonly ColumnKind[],
  above: FlatRow | null,
): { row: FlatRow; next: number } | null {
  for (let from = 0; from < kinds.length && (from === 0 || above); from++) {
    const read = readFrom(cells, at, kinds.slice(from))
    if (read) return { row: [...(above?.slice(0, from) ?? []), ...read.row], next: read.next }
  }
  return null
}

function readFrom(
  cells: readonly FlatCell[],
  at: number,
  kinds: readonly ColumnKind[],
): { row: FlatRow; next: number } | null {
  const row: (Span | null)[] = []
  let next = at
  let owned = false
  for (let column = 0; column < kinds.length; ) {
    const kind = kinds[column]!
    const cell = cells[next]
    if (kind === 'owners') {
      const columns = runOf(kinds, column)
      const lists = ownersAt(cells, next)
      if (lists.length === 0) return null
      owned = true
      row.push(...sharedOut(lists, columns))
      next += lists.length
      column += columns
      continue
    }
    column++
    const fits = cell !== undefined && fitsKind(cell.words, kind)
    // Nobody wrote by when, or what there is to remark; a person's cell reaches down from the row above.
    if (!fits && kind !== 'when' && kind !== 'person' && !(owned && column === kinds.length)) return null
    row.push(fits ? cell.span : null)
    if (fits) next++
  }
  return owned && row.some((span, i) => span !== null && kinds[i] === 'words') ? { row, next } : null
}

/**
 * The row of as many cells as there are columns, or one less where only a remark is missing, each of which may stand in its own. A column
 * whose name tells nothing (null) takes what looks like bodies, too: 乡镇 | 筛查(人) | 责任单位 | 城关镇 | 720 | 城关镇卫生院.
 */
export function readFullRow(
  cells: readonly FlatCell[],
  kinds: readonly (ColumnKind | null)[],
  isLast: boolean,
): { rows: readonly [FlatRow]; used: number } | null {
  const row = cells.slice(0, isLast ? kinds.length : undefined)
  const last = kinds.at(-1)
  const isFull = row.length === kinds.length || (row.length === kinds.length - 1 && last === 'words')
  if (!isFull || !kinds.includes('owners')) return null
  if (row.some(({ words }, i) => kinds[i] && !fitsKind(words, kinds[i]))) return null
  return { rows: [kinds.map((_, i) => row[i]?.span ?? null)], used: row.length }
}

function fitsKind(words: string, kind: ColumnKind): boolean {
  // A list that goes on in the next cell fills none.
  if (kind === 'owners') return isOwners(words) && !isOpen(words)
  if (kind === 'when') return isTime(words)
  return kind === 'person' ? isPerson(words) : !isOwners(words)
}

/** 建立联席会议, 成立领导小组 and 完成20个乡镇 end as names do, but nobody is called so. */
export function isOwners(words: string): boolean {
  return (
    isOwnerList(words) &&
    !/^(?:建立|成立|组建|建设|开展|推进|加强|完善|健全|做好|召开|制定|落实|实施|完成|新增|新建|改造|覆盖|实现)/u.test(
      words,
    )
  )
}

function runOf(kinds: readonly ColumnKind[], from: number): number {
  let to = from
  while (kinds[to] === 'owners') to++
  return to - from
}

/** The cells from here that are lists of bodies. */
export function ownersAt(cells: readonly FlatCell[], from: number): FlatCell[] {
  let to = from
  while (to < cells.length && isOwners(cells[to]!.words)) to++
  return cells.slice(from, to)
}

function isOpen(list: string): boolean {
  return /[、,]$/u.test(list)
}

/**
 * Lists of bodies for so many columns. A list that ends with 、 goes on in the next cell; where there are still too many the
 * first column has several lines; where there are too few the last columns are empty.
 */
export function sharedOut(cells: readonly FlatCell[], columns: number): (Span | null)[] {
  const lists: { span: Span; open: boolean }[] = []
  for (const { words, span } of cells) {
    const last = lists.at(-1)
    const open = isOpen(words)
    if (last?.open) lists[lists.length - 1] = { span: { start: last.span.start, end: span.end }, open }
    else lists.push({ span, open })
  }
  const more = Math.max(0, lists.length - columns)
  const first = { start: lists[0]!.span.start, end: lists[more]!.span.end }
  const shared = [first, ...lists.slice(more + 1).map(({ span }) => span)]
  return Array.from({ length: columns }, (_, i) => shared[i] ?? null)
}
