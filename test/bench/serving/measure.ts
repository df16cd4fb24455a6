import { isDeepStrictEqual } from 'node:util'
import type { BenchGraph } from './bench-graph.ts'
import { type Answers, crowd } from './crowd.ts'
import { type Figures, figuresOf } from './figures.ts'
import { ask } from './http-client.ts'
import { hasPeer, type Running, startOurs, startPeer } from './processes.ts'
import type { Question } from './questions.ts'
import { type BareDriver, bareDriver, type Recorded, recordStatements } from './recorded.ts'

/** Milliseconds that one question took, asked one at a time, and what each server does for many at once. */
export interface Measured {
  readonly question: string
  /** That this API sends for it. */
  readonly statements: number
  /** This API where it keeps no answer; as it comes, which does; the same statements by the bare driver; and the peer. */
  readonly ours: Figures
  readonly kept: Figures
  readonly driver: Figures
  readonly peer: Figures | null
  readonly crowd: {
    readonly ours: Answers
    readonly kept: Answers
    readonly peer: Answers | null
  } | null
}

interface Servers {
  readonly ours: Running
  readonly kept: Running
  readonly peer: Running | null
  readonly driver: BareDriver
}

interface Options {
  readonly rounds: number
  /** How long the crowd of clients asks each server. */
  readonly seconds: number
}

const clients = 16

/** Measures all questions on one graph and closes it: server and peers take turns, so that what else the machine does hits all of them. */
export async function measureServing(
  graph: BenchGraph,
  questions: readonly Question[],
  options: Options,
): Promise<Measured[]> {
  const { uri, password } = graph
  const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password, WARM_UP: 'false' }
  const driver = bareDriver(uri, password)
  const closing: (() => Promise<void>)[] = [() => graph.close(), () => driver.close()]
  const started = async (running: Promise<Running>) => {
    const server = await running
    closing.unshift(() => server.stop())
    return server
  }
  try {
    const servers = {
      ours: await started(startOurs({ ...environment, ANSWER_CACHE: '0' })),
      kept: await started(startOurs(environment)),
      peer: hasPeer() ? await started(startPeer(environment)) : null,
      driver,
    }
    const recorded = await recordStatements(graph.database, questions)
    const measured: Measured[] = []
    for (const question of questions) {
      if (servers.peer && question.peer) await checkEqual(question, servers.ours.url, servers.peer.url)
      measured.push({
        ...(await inTurns(question, recorded.get(question)!, servers, options.rounds)),
        crowd:
          isCrowded(question) && options.seconds > 0
            ? await together(question, servers, graph, options)
            : null,
      })
    }
    return measured
  } finally {
    for (const close of closing) await close()
  }
}

const isCrowded = ({ peer, name }: Question) => peer !== undefined || name.includes('hub down 6')

/** Asks one at a time, who first and who last changing. */
async function inTurns(
  question: Question,
  recorded: Recorded,
  { ours, kept, peer, driver }: Servers,
  rounds: number,
): Promise<Omit<Measured, 'crowd'>> {
  const spent = { ours: [] as number[], kept: [] as number[], driver: [] as number[], peer: [] as number[] }
  for (let round = -1; round < rounds; round++)
    for (const [i, variables] of question.variables.entries()) {
      const turn = [
        async () => spent.ours.push(await timed(ours.url, question.query, variables)),
        async () => spent.kept.push(await timed(kept.url, question.query, variables)),
        async () => spent.driver.push((await driver.replay(recorded[i]!)).milliseconds),
        async () => {
          if (peer && question.peer) spent.peer.push(await timed(peer.url, question.peer.query, variables))
        },
      ]
      for (const go of (round + i) % 2 === 0 ? turn : turn.reverse()) await go()
      // The first round is for the caches and compilers of all.
      if (round < 0) for (const list of Object.values(spent)) list.length = 0
    }
  return {
    question: question.name,
    statements: figuresOf(recorded.map(({ length }) => length)).median,
    ours: figuresOf(spent.ours),
    kept: figuresOf(spent.kept),
    driver: figuresOf(spent.driver),
    peer: spent.peer.length > 0 ? figuresOf(spent.peer) : null,
  }
}

/** Many clients at once. */
async function together(
  { query, variables, peer: asked }: Question,
  { ours, kept, peer }: Servers,
  { pid }: BenchGraph,
  { seconds }: Options,
): Promise<Measured['crowd']> {
  const servers = [
    { name: 'ours', query, ...ours },
    { name: 'kept', query, ...kept },
    ...(peer && asked ? [{ name: 'peer', query: asked.query, ...peer }] : []),
  ]
  const answers = await crowd({ clients, seconds, servers, variables, database: pid })
  return { ours: answers.ours!, kept: answers.kept!, peer: answers.peer ?? null }
}

async function timed(url: string, query: string, variables: object): Promise<number> {
  return (await asked(url, query, variables)).milliseconds
}

async function asked(url: string, query: string, variables: object) {
  const { answer, milliseconds } = await ask(url, query, variables)
  if (answer.errors) throw new Error(`${answer.errors[0]?.message} (${url}): ${query}`)
  return { data: answer.data, milliseconds }
}

async function checkEqual(
  { name, query, variables, same, peer }: Question,
  ours: string,
  peers: string,
): Promise<void> {
  for (const each of variables) {
    const mine = same!((await asked(ours, query, each)).data)
    const theirs = peer!.same((await asked(peers, peer!.query, each)).data)
    if (!isDeepStrictEqual(mine, theirs))
      throw new Error(`${name}: the answers differ\n${JSON.stringify(mine)}\n${JSON.stringify(theirs)}`)
  }
}
