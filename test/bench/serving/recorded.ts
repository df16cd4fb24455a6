import neo4j, { type Driver } from 'neo4j-driver'
import { startServer } from '../../../src/api/server.ts'
import type { Database } from '../../../src/graph/database.ts'
import { statement } from '../../../src/graph/statement.ts'
import { toDriver } from '../../../src/graph/values.ts'
import { ask } from './http-client.ts'
import type { Question } from './questions.ts'

/** A statement as the API sent it, and which of the others it waited for. */
interface Sent {
  readonly text: string
  readonly parameters: Record<string, unknown>
  readonly after: readonly number[]
}

/** What the API sends for each of a question's variables. */
export type Recorded = readonly (readonly Sent[])[]

/** Asks every question once and notes what is sent for it, and what waited for what. */
export async function recordStatements(
  database: Database,
  questions: readonly Question[],
): Promise<ReadonlyMap<Question, Recorded>> {
  let sent: (Sent & { begun: number; ended: number })[] = []
  const read: Database['read'] = async (name, parameters = {}, options = {}) => {
    const begun = performance.now()
    const call = {
      text: statement('read', name, options.slots),
      parameters: toDriver(parameters) as Record<string, unknown>,
      after: sent.flatMap(({ ended }, i) => (ended <= begun ? [i] : [])),
      begun,
      ended: Number.POSITIVE_INFINITY,
    }
    sent.push(call)
    const rows = await database.read<never>(name, parameters, options)
    call.ended = performance.now()
    return rows
  }
  const server = await startServer({
    database: { read },
    lookUp: () => [],
    quality: [],
    port: 0,
    answerCache: 0,
    // The first of each is planned and compiled.
    timeout: 300_000,
  })
  const recorded = new Map<Question, Recorded>()
  try {
    for (const question of questions) {
      const all: Sent[][] = []
      for (const variables of question.variables) {
        sent = []
        const { answer } = await ask(server.url, question.query, variables)
        if (answer.errors) throw new Error(`${question.name}: ${answer.errors[0]?.message}`)
        all.push(sent.map(({ text, parameters, after }) => ({ text, parameters, after })))
      }
      recorded.set(question, all)
    }
  } finally {
    await server.close(1_000)
  }
  return recorded
}

export interface BareDriver {
  /** Sends the same statements, each when those it waited for are answered; nothing is made of their rows but objects. */
  replay(statements: readonly Sent[]): Promise<{ milliseconds: number; rows: number }>
  close(): Promise<void>
}

export function bareDriver(uri: string, password: string): BareDriver {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 32,
  })
  return {
    async replay(statements) {
      const begun = performance.now()
      const answers: Promise<number>[] = []
      for (const { text, parameters, after } of statements)
        answers.push(
          (async () => {
            await Promise.all(after.map((i) => answers[i]))
            const { records } = await driver.executeQuery(text, parameters, {
              database: 'neo4j',
              routing: neo4j.routing.READ,
            })
            return records.map((record) => record.toObject()).length
          })(),
        )
      const rows = (await Promise.all(answers)).reduce((sum, count) => sum + count, 0)
      return { milliseconds: performance.now() - begun, rows }
    },
    close: () => driver.close(),
  }
}
