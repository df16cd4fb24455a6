import { type Figures, figuresOf } from './figures.ts'
import { ask } from './http-client.ts'
import { processorTimeOfAll } from './start.ts'

/** What one server does for many clients at once. */
export interface Answers extends Figures {
  readonly perSecond: number
  /** Milliseconds of processor time that an answer takes, of the server and of Neo4j together; null where the system does not tell. */
  readonly processor: number | null
}

export interface Served {
  readonly name: string
  readonly url: string
  readonly pid: number
  readonly query: string
}

interface Crowd {
  readonly clients: number
  /** For each server, in turns of one second. */
  readonly seconds: number
  readonly servers: readonly Served[]
  readonly variables: readonly object[]
  /** The process of Neo4j. */
  readonly database: number | null
}

/** Many clients at once, each asking as soon as it is answered: the servers take turns of a second. By name of the server. */
export async function crowd({
  clients,
  seconds,
  servers,
  variables,
  database,
}: Crowd): Promise<Readonly<Record<string, Answers>>> {
  const turns = servers.map((server) => ({ server, times: [] as number[], processor: 0 }))
  // The first turn is for the caches and compilers of all.
  for (let second = -1; second < seconds; second++)
    for (const turn of turns) {
      if (second === 0) Object.assign(turn, { times: [], processor: 0 })
      const pids = [turn.server.pid, database]
      const before = processorTimeOfAll(pids)
      await rush(clients, turn.server, variables, turn.times)
      turn.processor += processorTimeOfAll(pids) - before
    }
  return Object.fromEntries(
    turns.map(({ server, times, processor }) => [
      server.name,
      {
        ...figuresOf(times),
        perSecond: times.length / seconds,
        processor: Number.isNaN(processor) ? null : processor / times.length,
      },
    ]),
  )
}

async function rush(
  clients: number,
  { url, query }: Served,
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
