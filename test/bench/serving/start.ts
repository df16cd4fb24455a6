import { readFileSync } from 'node:fs'
import { figuresOf } from './figures.ts'
import { ask } from './http-client.ts'
import { startOurs } from './processes.ts'

/** How a server comes up over a graph that is there. */
export interface Start {
  /** Milliseconds from the start of the process until it listens; and of processor time, where the system tells. */
  readonly listening: number
  readonly processor: number | null
  /** Of the first question that it is asked, and of the same again and again. */
  readonly first: number
  readonly median: number
}

/** Starts what `npm start` runs and asks it one question, `times` times; nothing is kept or asked ahead. */
export async function measureStart(
  environment: Readonly<Record<string, string>>,
  { query, variables }: { readonly query: string; readonly variables: object },
  times = 50,
): Promise<Start> {
  const begun = performance.now()
  const server = await startOurs({ ...environment, ANSWER_CACHE: '0', WARM_UP: 'false' })
  const listening = performance.now() - begun
  const processor = processorTimeOf(server.pid)
  try {
    const spent: number[] = []
    for (let time = 0; time < times; time++) {
      const { answer, milliseconds } = await ask(server.url, query, variables)
      if (answer.errors) throw new Error(answer.errors[0]?.message)
      spent.push(milliseconds)
    }
    return { listening, processor, first: spent[0]!, median: figuresOf(spent.slice(1)).median }
  } finally {
    await server.stop()
  }
}

/** Of several processes together; NaN where the system does not tell. */
export function processorTimeOfAll(pids: readonly (number | null)[]): number {
  return pids.reduce<number>(
    (sum, pid) => sum + ((pid === null ? null : processorTimeOf(pid)) ?? Number.NaN),
    0,
  )
}

/** In Linux a process tells its time in hundredths of a second: the 14th and 15th word, the name in brackets being the second. */
export function processorTimeOf(pid: number): number | null {
  try {
    const words = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ')
    return 10 * (Number(words[11]) + Number(words[12]))
  } catch {
    return null
  }
}
