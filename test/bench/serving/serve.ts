import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { type Answers, crowd } from './crowd.ts'
import { type Figures, figuresOf } from './figures.ts'
import { ask } from './http-client.ts'
import { prepareGraph } from './prepare.ts'
import { hasPeer, startOurs, startPeer } from './processes.ts'
import { type Question, questionsAbout } from './questions.ts'
import { bareDriver, recordStatements } from './recorded.ts'

export interface Measured {
  readonly question: string
  readonly statements: number
  readonly ours: Figures
  readonly driver: Figures
  readonly peer: Figures | null
  readonly crowd: { readonly ours: Answers; readonly peer: Answers | null } | null
  readonly atMostDriver?: number | undefined
  readonly atLeastPeer?: number | undefined
}

export interface ServingOptions {
  readonly citations: number
  readonly tasks: number
  readonly seed: number
  readonly rounds: number
  /** How long the crowd of clients asks each server. */
  readonly seconds: number
  readonly only: string
}

const clients = 16
/** How many directives each question is asked about. */
const times = 20

/** Measures all questions on one graph: server and peers take turns, so that what else the machine does hits all of them. */
export async function measureServing(options: ServingOptions): Promise<Measured[]> {
  const { citations, tasks, seed, rounds, seconds, only } = options
  const graph = await prepareGraph({ citations, tasks, seed })
  const environment = { NEO4J_URI: graph.uri, NEO4J_PASSWORD: graph.password }
  const driver = bareDriver(graph.uri, graph.password)
  const closing: (() => Promise<void>)[] = [() => graph.close(), () => driver.close()]
  try {
    const ours = await startOurs({ ...environment, ANSWER_CACHE: '0', WARM_UP: 'false' })
    closing.unshift(() => ours.stop())
    const peer = hasPeer() ? await startPeer(environment) : null
    if (peer) closing.unshift(() => peer.stop())

    const questions = questionsAbout({ citations, tasks, seed }, times).filter(({ name }) =>
      name.includes(only),
    )
    const recorded = await recordStatements(graph.database, questions)
    const measured: Measured[] = []
    for (const question of questions) {
      const statements = recorded.get(question)!
      if (peer && question.peer) await checkEqual(question, ours.url, peer.url)
      const spent = { ours: [] as number[], driver: [] as number[], peer: [] as number[] }
      for (let round = -1; round < rounds; round++)
        for (const [i, variables] of question.variables.entries()) {
          const turn = [
            async () => spent.ours.push((await asked(ours.url, question.query, variables)).milliseconds),
            async () => spent.driver.push((await driver.replay(statements[i]!)).milliseconds),
            async () => {
              if (peer && question.peer)
                spent.peer.push((await asked(peer.url, question.peer.query, variables)).milliseconds)
            },
          ]
          for (const go of (round + i) % 2 === 0 ? turn : turn.reverse()) await go()
          // The first round is for the caches and compilers of all.
          if (round < 0) for (const list of Object.values(spent)) list.length = 0
        }
      const isCrowded = seconds > 0 && (question.peer !== undefined || question.name.includes('hub down 6'))
      measured.push({
        question: question.name,
        statements: figuresOf(statements.map(({ length }) => length)).median,
        ours: figuresOf(spent.ours),
        driver: figuresOf(spent.driver),
        peer: spent.peer.length > 0 ? figuresOf(spent.peer) : null,
        crowd: isCrowded
          ? await crowd({
              clients,
              seconds,
              ours: ours.url,
              peer: peer && question.peer ? peer.url : null,
              question,
            })
          : null,
        atMostDriver: question.atMostDriver,
        atLeastPeer: question.atLeastPeer,
      })
    }
    return [...measured, ...(only === '' ? [await repeated(environment, questions[1]!, rounds)] : [])]
  } finally {
    for (const close of closing) await close()
  }
}

/** A question that is asked again and again, of a server that keeps answers and of one that does not. */
async function repeated(
  environment: Record<string, string>,
  question: Question,
  rounds: number,
): Promise<Measured> {
  const keeping = await startOurs(environment)
  const forgetting = await startOurs({ ...environment, ANSWER_CACHE: '0', WARM_UP: 'false' })
  try {
    const spent = { keeping: [] as number[], forgetting: [] as number[] }
    for (let round = 0; round < rounds * times; round++) {
      const variables = question.variables[0]!
      const kept = await asked(keeping.url, question.query, variables)
      const made = await asked(forgetting.url, question.query, variables)
      if (round < times) continue
      spent.keeping.push(kept.milliseconds)
      spent.forgetting.push(made.milliseconds)
    }
    return {
      question: 'the same 20 tasks again (driver: not kept)',
      statements: 1,
      ours: figuresOf(spent.keeping),
      driver: figuresOf(spent.forgetting),
      ...{ peer: null, crowd: null, atMostDriver: 0.2 },
    }
  } finally {
    await keeping.stop()
    await forgetting.stop()
  }
}

async function asked(url: string, query: string, variables: object) {
  const timed = await ask(url, query, variables)
  if (timed.answer.errors) throw new Error(`${timed.answer.errors[0]?.message} (${url}): ${query}`)
  return timed
}

async function checkEqual(
  { name, query, variables, same, peer }: Question,
  ours: string,
  peers: string,
): Promise<void> {
  for (const each of variables) {
    const mine = same!((await asked(ours, query, each)).answer.data)
    const theirs = peer!.same((await asked(peers, peer!.query, each)).answer.data)
    if (!isDeepStrictEqual(mine, theirs))
      throw new Error(`${name}: the answers differ\n${JSON.stringify(mine)}\n${JSON.stringify(theirs)}`)
  }
}

/** `bench serve`. */
export async function benchServing(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      citations: { type: 'string', default: '100000' },
      tasks: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      keep: { type: 'string' },
    },
  })
  const number = (text: string) => Number(text)
  const options = {
    ...{ citations: number(values.citations), tasks: number(values.tasks), seed: number(values.seed) },
    ...{ rounds: number(values.rounds), seconds: number(values.seconds), only: values.only },
  }
  const measured = await measureServing(options)
  process.stdout.write(tableOf(measured))
  const { model } = cpus()[0]!
  process.stdout.write(
    `\n${options.citations} citations, ${options.tasks} tasks, seed ${options.seed}, ${options.rounds} × ${times} each; ${cpus().length} × ${model}, Node ${process.version}\nnpm run -s bench -- serve ${args.join(' ')}\n`,
  )
  if (values.keep) writeFileSync(values.keep, JSON.stringify({ options, measured }, null, 2))
}

const shown = (value: number | undefined, digits = 1) => (value === undefined ? '' : value.toFixed(digits))

function tableOf(measured: readonly Measured[]): string {
  const header = [
    '',
    'sent',
    'ours',
    'p99',
    'driver',
    'p99',
    '×',
    'peer',
    'p99',
    '×',
    '16 at once/s',
    'p50',
    'p99',
    'peer/s',
    '×',
  ]
  const rows = measured.map(({ question, statements, ours, driver, peer, crowd }) => [
    ...[
      question,
      String(statements),
      shown(ours.median),
      shown(ours.p99),
      shown(driver.median),
      shown(driver.p99),
    ],
    ...[
      shown(ours.median / driver.median, 2),
      shown(peer?.median),
      shown(peer?.p99),
      shown(peer ? peer.median / ours.median : undefined, 2),
    ],
    ...[
      shown(crowd?.ours.perSecond, 0),
      shown(crowd?.ours.median),
      shown(crowd?.ours.p99),
      shown(crowd?.peer?.perSecond, 0),
    ],
    ...[shown(crowd?.peer ? crowd.ours.perSecond / crowd.peer.perSecond : undefined, 2)],
  ])
  const all = [header, ...rows]
  const widths = header.map((_, i) => Math.max(...all.map((row) => row[i]!.length)))
  return all
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}
