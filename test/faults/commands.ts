import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** How often what happens by chance is tried: KILLS=50 npm run -s faults. */
export const kills = Number(process.env.KILLS ?? 1)

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
}

export interface Command {
  readonly process: ChildProcess
  /** When it has ended, however it did. */
  readonly ended: Promise<Ended>
  /** The first line on stderr that matches. */
  line(pattern: RegExp): Promise<string>
}

const root = join(import.meta.dirname, '../..')
const running = new Set<ChildProcess>()

/** Starts one of our commands as a user does, in a process of its own: `load seeds/documents`. */
export function start(args: readonly string[], environment: Record<string, string>): Command {
  const child = spawn(process.execPath, ['src/start.js', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.add(child)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal, said })
    })
  })
  return {
    process: child,
    ended,
    async line(pattern) {
      let over = false
      ended.then(() => {
        over = true
      })
      for (;;) {
        const found = said.split('\n').find((line) => pattern.test(line))
        if (found !== undefined) return found
        if (over) throw new Error(`it ended without saying ${pattern}: ${said}`)
        await pause(20)
      }
    },
  }
}

/** Ends what a failed test left running. */
export function endCommands(): void {
  for (const child of running) child.kill('SIGKILL')
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What `npm start` loads into a fresh graph, as a user would load it. */
export const loadSeedsCommand = [
  'load',
  ...['--registry', 'seeds/registry/directives.tsv', '--registry', 'seeds/registry/citations.tsv'],
  'seeds/documents',
]
