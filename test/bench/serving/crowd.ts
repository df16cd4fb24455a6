import { figuresOf } from './figures.ts'
import { ask } from './http-client.ts'
import type { Question } from './questions.ts'

export interface Answers {
  readonly perSecond: number
  readonly median: number
  readonly p99: number
}

interface Crowd {
  readonly clients: number
  /** For each server, in turns of one second. */
  readonly seconds: number
  readonly ours: string
  readonly peer: string | null
  readonly question: Question
}

/** Many clients at once, each asking as soon as it is answered. */
export async function crowd({ clients, seconds, ours, peer, question }: Crowd) {
  const spent = { ours: [] as number[], peer: [] as number[] }
  for (let turn = 0; turn < seconds; turn++) {
    await rush(clients, ours, question.query, question.variables, spent.ours)
    if (peer && question.peer) await rush(clients, peer, question.peer.query, question.variables, spent.peer)
  }
  const answers = (times: readonly number[]): Answers => ({
    ...figuresOf(times),
    perSecond: times.length / seconds,
  })
  return { ours: answers(spent.ours), peer: peer && question.peer ? answers(spent.peer) : null }
}

async function rush(
  clients: number,
  url: string,
  query: string,
  variables: readonly object[],
  times: number[],
): Promise<void> {
  const end = performance.now() + 1_000
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        const { milliseconds } = await ask(url, query, variables[next++ % variables.length]!)
        times.push(milliseconds)
      }
    }),
  )
}
