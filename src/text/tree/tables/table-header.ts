import type { Span } from '../../../domain/evidence.ts'
import type { Table } from '../../policy-tree.ts'

export type Row = readonly (Span | null)[]
type Words = (cell: Span) => string

/** Longest name of a column. */
const longest = 32
/** Rows at the top that may give the table's own name: one cell over all columns. */
const mostTitleRows = 3

/**
 * Rows of equal width as a table with the names of its columns. A name may stand over others (责任单位 over 市级 and 县级); the
 * names printed again on a new page are left out, other names begin another table.
 */
export function tablesOfRows(rows: readonly Row[], words: Words): Table[] {
  let top = 0
  while (top < mostTitleRows && top < rows.length - 1 && filled(rows[top]!).length === 1) top++
  const head = headOf(rows.slice(top, top + 2), words)
  if (!head) return [tableOf(rows, rows, [], [])]
  const printed = new Set(head.printed.map((row) => lineOf(row, words)))
  const kept: Row[] = []
  let at = top + head.printed.length
  for (; at < rows.length; at++) {
    const row = rows[at]!
    if (printed.has(lineOf(row, words))) continue
    if (beginsAnother(row, words)) break
    kept.push(row)
  }
  const table = tableOf(rows.slice(0, at), kept, head.header, head.names)
  return at < rows.length ? [table, ...tablesOfRows(rows.slice(at), words)] : [table]
}

interface Head {
  readonly header: readonly Span[]
  readonly names: readonly string[]
  /** The rows that it takes. */
  readonly printed: readonly Row[]
}

function headOf([first, second]: readonly Row[], words: Words): Head | null {
  if (!first || !isNames(first, words)) return null
  const lower = second && standsBelow(first, second, words) ? second : null
  if (!lower) {
    const header = filled(first)
    if (header.length === first.length) return { header, names: header.map(words), printed: [first] }
    return reachesOver(first, words) ? headReachingOver(first, words) : null
  }
  let above = ''
  const names = lower.map((cell, i) => {
    const upper = first[i]
    if (upper) above = words(upper)
    return cell && cell.start !== upper?.start ? above + words(cell) : above
  })
  const header = lower.map((cell, i) => cell ?? first[i]!)
  return { header, names, printed: [first, lower] }
}

/** 序号 | 考核项目 |  | 考核内容: a name over two columns, in a row that is surely one of names. */
function reachesOver(row: Row, words: Words): boolean {
  const [first] = row
  return (
    !!first && /^(?:序\s*号|编\s*号)$/.test(words(first)) && filled(row).length >= Math.max(3, row.length - 2)
  )
}

function headReachingOver(row: Row, words: Words): Head {
  const header: Span[] = []
  for (const cell of row) header.push(cell ?? header.at(-1)!)
  return { header, names: row.map((cell) => (cell ? words(cell) : '')), printed: [row] }
}

/** Whether a row goes on with the names of columns: under 任务 | 责任单位 | – stands 任务 | 市级 | 县级. */
function standsBelow(first: Row, second: Row, words: Words): boolean {
  if (!isNames(second, words) || first.some((cell, i) => !cell && !second[i])) return false
  const same = second.filter((cell, i) => (cell ? cell.start === first[i]?.start : first[i] !== null))
  return same.length > 0 && same.length < second.length && first.includes(null)
}

function isNames(row: Row, words: Words): boolean {
  const cells = filled(row)
  return cells.length >= 2 && cells.every((cell) => isName(words(cell)))
}

function isName(words: string): boolean {
  return words !== '' && words.length <= longest && !/^[\d.,%]+$/.test(words)
}

/** 序号 | 任务 | …: the names of another table under this one. */
function beginsAnother(row: Row, words: Words): boolean {
  const [first] = row
  return !!first && /^序\s*号$/.test(words(first)) && isNames(row, words) && filled(row).length > 2
}

function lineOf(row: Row, words: Words): string {
  return row.map((cell) => (cell ? words(cell).replace(/\s/g, '') : '')).join('\t')
}

function filled(row: Row): Span[] {
  return row.filter((cell) => cell !== null)
}

function tableOf(
  taken: readonly Row[],
  rows: readonly Row[],
  header: readonly Span[],
  names: readonly string[],
): Table {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const cell of taken.flatMap(filled)) {
    start = Math.min(start, cell.start)
    end = Math.max(end, cell.end)
  }
  return { span: { start: Math.min(start, end), end }, header, names, rows }
}
