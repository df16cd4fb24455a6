import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LocalServerConfig } from '../database-config.ts'
import { GraphError } from '../graph-error.ts'
import { homeOf } from './home.ts'
import { howToGetServer } from './how-to-get.ts'
import { provideJars } from './jars.ts'
import { findJava } from './java.ts'
import { flags, writeConfiguration } from './java-server.ts'
import { takeLock, withLock } from './process-lock.ts'

/** Files as Neo4j's importer reads them: a first line of names and types, then a record a line. */
export interface ImportFiles {
  /** Without labels they stand in a column. */
  readonly nodes: readonly { readonly labels: readonly string[]; readonly file: string }[]
  /** Their types stand in a column. */
  readonly relationships: readonly string[]
  /** Whether a value has a line end. */
  readonly isMultiline?: boolean
  /** Characters of the longest value. */
  readonly longest?: number
  /** What parts the values of a list; `;` unless said. */
  readonly listDelimiter?: string
}

/** Throws a `GraphError` if there is a graph in the local server's home already, or no Java to import with. */
export async function importer(config: LocalServerConfig): Promise<Importer> {
  const home = homeOf(config)
  refuseGraphIn(home)
  const java = await findJava(config.javaHome)
  if (!java) throw new GraphError('NO_SERVER', howToGetServer('Java 17 or 21'))
  const jars = await provideJars(config.folder, config.report)
  const folder = join(home, 'importing')
  const lock = `${folder}.lock`
  // Twice: the first try clears away the lock of one that was killed.
  if (!takeLock(lock) && !takeLock(lock))
    throw new GraphError('STORE_LOCKED', `Another bulk load into ${home} is under way`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return {
    folder,
    async run(files) {
      writeConfiguration(folder, 7687, config)
      await runImporter([java, [`-Xmx${config.heap}`, ...flags, '-cp', join(jars, '*')]], folder, files)
      await withLock(join(home, 'lock'), async () => {
        refuseGraphIn(home)
        renameSync(join(folder, 'data'), join(home, 'data'))
      })
    },
    end() {
      rmSync(folder, { recursive: true, force: true })
      rmSync(lock, { force: true })
    },
  }
}

/** Makes the graph of a local server that was never started. */
export interface Importer {
  /** For the files: empty, and gone with `end`. */
  readonly folder: string
  /** In one go or not at all; records are written ten times as fast as by statements. Constraints and indexes come with the first opening. */
  run(files: ImportFiles): Promise<void>
  end(): void
}

function refuseGraphIn(home: string): void {
  if (existsSync(join(home, 'data/databases')))
    throw new GraphError(
      'NOT_EMPTY',
      `There is a graph in ${home}, and a bulk load makes a new one: load without --bulk to add to it, or delete that folder and load everything`,
    )
}

async function runImporter(
  [java, options]: readonly [string, readonly string[]],
  home: string,
  { nodes, relationships, isMultiline = false, longest = 0, listDelimiter = ';' }: ImportFiles,
): Promise<void> {
  const report = join(home, 'import.report')
  const command = [
    ...['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '--verbose'],
    ...['--id-type=string', `--report-file=${report}`, `--array-delimiter=${escaped(listDelimiter)}`],
    // In bytes of UTF-8, with room: a value has to be in it whole.
    `--read-buffer-size=${Math.max(4_194_304, longest * 4)}`,
    // For all files: told which ones (v2), the importer of 5.26 stumbles where a value runs over the end of its buffer.
    `--multiline-fields=${isMultiline}`,
    ...nodes.map(({ labels, file }) => `--nodes=${[labels.join(':'), file].filter(Boolean).join('=')}`),
    ...relationships.map((file) => `--relationships=${file}`),
  ]
  try {
    await promisify(execFile)(java, [...options, ...command], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
      maxBuffer: 64_000_000,
    })
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message,
    } = error as { stdout?: string; stderr?: string; message: string }
    const bad = existsSync(report) ? readFileSync(report, 'utf8').slice(0, 500) : ''
    const cause = [...`${stderr}\n${stdout}`.matchAll(/(?:Caused by:|Exception:|Error:) *(.+)/g)].at(-1)?.[1]
    throw new GraphError('IMPORT_FAILED', `Neo4j could not import: ${bad || cause || message.slice(-500)}`, {
      cause: error,
    })
  }
}

const escaped = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
