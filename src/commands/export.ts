import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../config.ts'
import { ExportError } from '../export/filter-values.ts'
import { filterReaders } from '../export/filters.ts'
import { formats } from '../export/formats.ts'
import { startExport } from '../export/start-export.ts'
import { openDatabase } from '../graph/database.ts'

const filterNames = [...new Set(Object.values(filterReaders).flatMap(Object.keys))]

/** issuedFrom is --issued-from on the command line. */
const optionOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Options of the `export` command, for parseArgs: any filter may be given several times. */
export const exportOptions = {
  format: { type: 'string' },
  what: { type: 'string' },
  out: { type: 'string' },
  ...Object.fromEntries(
    filterNames.map((name) => [optionOf(name), { type: 'string', multiple: true } as const]),
  ),
} as const

/** Said where an option is not known. */
export const exportUsage = `\nformats: ${formats.map(({ name }) => name).join(', ')}${Object.entries(
  filterReaders,
)
  .map(([what, readers]) => `\n--what ${what}: --${Object.keys(readers).map(optionOf).join(' --')}`)
  .join('')}`

type Options = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/**
 * The `export` command: writes what the filters let through to a file or to stdout. A file appears when it is whole. Throws an
 * `ExportError` for what cannot be written so; 1 tells that the graph changed while it was read.
 */
export async function exportGraph(options: Options, config: Config): Promise<number> {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  const { format, what, out } = options
  if (typeof format !== 'string')
    throw new ExportError(`name a format: --format ${formats.map(({ name }) => name).join('|')}`)
  const database = await openDatabase(config.neo4j, { javaHome: config.javaHome, report: say })
  try {
    const started = await startExport(
      {
        format,
        what: typeof what === 'string' ? what : null,
        filters: filtersIn(options),
        base: config.publicUrl ?? `http://localhost:${config.port}`,
      },
      database,
    )
    await write(started.text, typeof out === 'string' ? out : null)
    const { version } = started.edition
    const now = await started.versionNow()
    if (now === version) return 0
    say(
      `The graph changed from version ${version} to ${now} while it was read: for one state, export it again.`,
    )
    return 1
  } finally {
    await database.close()
  }
}

function filtersIn(options: Options): Record<string, string[]> {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const given = options[optionOf(name)]
      return Array.isArray(given) ? [[name, given.map(String)]] : []
    }),
  )
}

async function write(text: AsyncIterable<string>, path: string | null): Promise<void> {
  if (path === null) return pipeline(Readable.from(text), process.stdout, { end: false })
  const unfinished = `${path}.unfinished`
  try {
    await pipeline(Readable.from(text), createWriteStream(unfinished))
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
