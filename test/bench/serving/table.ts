import type { Measured } from './measure.ts'

type Column = readonly [head: string, cell: (row: Measured) => number | undefined, digits: number]

const columns: readonly Column[] = [
  ['sent', ({ statements }) => statements, 0],
  ['ours', ({ ours }) => ours.median, 1],
  ['p99', ({ ours }) => ours.p99, 1],
  ['driver', ({ driver }) => driver.median, 1],
  ['× driver', ({ ours, driver }) => ours.median / driver.median, 2],
  ['peer', ({ peer }) => peer?.median, 1],
  ['kept', ({ kept }) => kept.median, 1],
  ['16 at once: ours/s', ({ crowd }) => crowd?.ours.perSecond, 0],
  ['kept/s', ({ crowd }) => crowd?.kept.perSecond, 0],
  ['peer/s', ({ crowd }) => crowd?.peer?.perSecond, 0],
  ['processor: ours', ({ crowd }) => crowd?.ours.processor ?? undefined, 2],
  ['kept', ({ crowd }) => crowd?.kept.processor ?? undefined, 2],
  ['peer', ({ crowd }) => crowd?.peer?.processor ?? undefined, 2],
]

/** One line a question: milliseconds, medians unless said, and of processor time per answer. */
export function printTable(measured: readonly Measured[]): string {
  const rows = [
    ['', ...columns.map(([head]) => head)],
    ...measured.map((row) => [
      row.question,
      ...columns.map(([, cell, digits]) => cell(row)?.toFixed(digits) ?? ''),
    ]),
  ]
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  const padded = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('')
}

interface Aim {
  readonly of: RegExp
  readonly what: string
  readonly value: (row: Measured) => number | null | undefined
  readonly atMost?: number
  readonly atLeast?: number
}

/** What was set before anything was measured. */
const aims: readonly Aim[] = [
  {
    of: /^lineage/,
    what: 'times the bare driver',
    value: ({ ours, driver }) => ours.median / driver.median,
    atMost: 1.5,
  },
  {
    of: /^20 tasks/,
    what: "times the peer's answers a second, as it comes",
    value: ({ crowd }) => crowd?.peer && crowd.kept.perSecond / crowd.peer.perSecond,
    atLeast: 3,
  },
  {
    of: /^20 tasks/,
    what: "times the peer's answers a second, no answer kept",
    value: ({ crowd }) => crowd?.peer && crowd.ours.perSecond / crowd.peer.perSecond,
    atLeast: 3,
  },
  {
    of: /^20 tasks|^lineage hub down 6/,
    what: 'times the answers a second of what is asked anew, where answers are kept',
    value: ({ crowd }) => crowd && crowd.kept.perSecond / crowd.ours.perSecond,
    atLeast: 5,
  },
  {
    of: /./,
    what: 'p99 of 16 at once, times their p50',
    value: ({ crowd }) => crowd && crowd.ours.p99 / crowd.ours.median,
    atMost: 5,
  },
  { of: /^search/, what: 'milliseconds', value: ({ ours }) => ours.median, atMost: 30 },
]

/** Each aim of each question: whether it is reached. */
export function printAims(measured: readonly Measured[]): string {
  return measured
    .flatMap((row) =>
      aims.flatMap(({ of, what, value, atMost = Infinity, atLeast = 0 }) => {
        const is = of.test(row.question) ? value(row) : null
        if (is === null || is === undefined) return []
        const reached = is <= atMost && is >= atLeast
        const bound = atLeast > 0 ? `at least ${atLeast}` : `at most ${atMost}`
        return `${reached ? 'reached' : 'MISSED '}  ${row.question}: ${is.toFixed(2)} ${what} (${bound})\n`
      }),
    )
    .join('')
}
