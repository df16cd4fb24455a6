import type { RegistryListener } from './load-registry.ts'

/** Of a table with many broken rows so many are named. */
const mostNamed = 20

interface Line {
  /** What clears the line that shows the progress. */
  readonly start: string
  readonly progress: (text: string) => void
}

/** Says on stderr what becomes of tables. `isComplete`: no table and no row was left out. */
export function tableListener({ start, progress }: Line): {
  readonly listener: RegistryListener
  readonly isComplete: () => boolean
} {
  const say = (text: string) => process.stderr.write(`${start}${text}\n`)
  let complete = true
  let named = 0
  const listener: RegistryListener = {
    read: (file, row) => progress(`${start}${file}: row ${row}`),
    broken: (file, { row, reason }) => {
      complete = false
      if (named++ < mostNamed) say(`row ${row} of ${file}: ${reason}`)
    },
    failed: (file, reason) => {
      complete = false
      say(`${file}: ${reason}`)
    },
    loaded: ({ file, status, kind, loaded, broken }) => {
      if (named > mostNamed) say(`… and ${named - mostNamed} more rows of ${file}`)
      named = 0
      say(
        `${file}: ${status}, ${loaded} ${kind === 'headers' ? 'directives' : 'citations'}, ${broken} rows left out`,
      )
    },
  }
  return { listener, isComplete: () => complete }
}
