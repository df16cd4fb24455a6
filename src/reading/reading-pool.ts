import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PolicyRecords } from '../domain/policy-records.ts'

export interface ReadingRequest {
  readonly file: string
  readonly bytes: Uint8Array
}

/** What became of one document: its records, or why there are none. */
export type ReadingAnswer = { readonly records: PolicyRecords } | { readonly failure: string }

export interface ReadingPool {
  /** Reads one document in a process that is free, and waits for one if none is. Never rejects. */
  read(request: ReadingRequest): Promise<ReadingAnswer>
  close(): void
}

const program = fileURLToPath(new URL('./start-reading.js', import.meta.url))

/**
 * Processes that read documents side by side. Processes and not threads: a document that takes all memory, or does not end
 * within `patience` milliseconds, costs its own reading and nothing else.
 */
export function readingPool(size: number, patience = 120_000): ReadingPool {
  const free: (ChildProcess | null)[] = Array.from({ length: size }, () => null)
  const waiting: ((child: ChildProcess | null) => void)[] = []
  const alive = new Set<ChildProcess>()

  const take = () =>
    new Promise<ChildProcess | null>((resolve) => {
      if (free.length > 0) resolve(free.pop()!)
      else waiting.push(resolve)
    })
  const giveBack = (child: ChildProcess | null) => {
    const next = waiting.shift()
    if (next) next(child)
    else free.push(child)
  }
  const start = () => {
    const child = fork(program, { execArgv: [], serialization: 'advanced' })
    alive.add(child)
    child.once('exit', () => alive.delete(child))
    return child
  }

  return {
    async read(request) {
      // The place of a process that died is taken again when it is needed. One that was killed a moment ago still counts as connected.
      const given = await take()
      const child = given?.connected && !given.killed ? given : start()
      const answer = await ask(child, request, patience)
      giveBack(child)
      return answer
    },
    close() {
      for (const child of alive) child.kill()
    },
  }
}

function ask(child: ChildProcess, request: ReadingRequest, patience: number): Promise<ReadingAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: ReadingAnswer) => {
      clearTimeout(timer)
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(answer)
    }
    const onMessage = (message: unknown) => finish(message as ReadingAnswer)
    const onExit = (code: number | null, signal: string | null) =>
      finish({ failure: `reading it ended the process (${signal ?? `exit code ${code}`})` })
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      finish({ failure: `was not read within ${patience / 1000} seconds` })
    }, patience)
    child.once('message', onMessage)
    child.once('exit', onExit)
    child.send(request, (error) => {
      if (error) finish({ failure: `could not be handed over: ${error.message}` })
    })
  })
}
