import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresOf } from './serving/figures.ts'
import { ask } from './serving/http-client.ts'
import { prepareGraph } from './serving/prepare.ts'
import { startOurs } from './serving/processes.ts'
import { type Question, questionsAbout } from './serving/questions.ts'
import { processorTimeOfAll } from './serving/start.ts'
import { directivesOf, type Shape } from './synthetic/shape.ts'
import { syntheticSubjects } from './synthetic/subjects.ts'

const asked = ['lineage hub down 6', 'search, two characters', 'search, a phrase', 'the newest directives of a level', '20 tasks with who and how much', 'coverage of a hub'] // biome-ignore format: one list

type Row = Readonly<Record<string, number>>

/**
 * What graphs cost that are ten times as large each, from `--from` to `--to` citations, with as many tasks or with `--tasks`; and the
 * exponent of each cost: 0 does not grow, 1 grows with the graph.
 */
export async function benchGrowth(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: 'string', default: '1000' },
      to: { type: 'string', default: '100000' },
      tasks: { type: 'string' },
    },
  })
  const rows: { size: number; row: Row }[] = []
  for (let size = Number(values.from); size <= Number(values.to); size *= 10)
    rows.push({ size, row: await measure({ seed: 1, citations: size, tasks: Number(values.tasks ?? size) }) })
  const names = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))]
  const [first, last] = [rows[0]!, rows.at(-1)!]
  process.stdout.write(
    `${''.padEnd(52)}${rows.map(({ size }) => String(size).padStart(12)).join('')}    exponent\n`,
  )
  for (const name of names) {
    const exponent = Math.log(last.row[name]! / first.row[name]!) / Math.log(last.size / first.size)
    const cells = rows.map(({ row }) => (row[name] ?? Number.NaN).toPrecision(3).padStart(12)).join('')
    process.stdout.write(`${name.padEnd(52)}${cells}${exponent.toFixed(2).padStart(12)}\n`)
  }
}

async function measure(shape: Shape): Promise<Row> {
  const graph = await prepareGraph(shape)
  const server = await startOurs({
    NEO4J_URI: graph.uri,
    NEO4J_PASSWORD: graph.password,
    ANSWER_CACHE: '0',
    WARM_UP: 'false',
  })
  const processor = () => processorTimeOfAll([server.pid, graph.pid])
  try {
    const costs: Record<string, number> = {}
    const questions = questionsAbout(syntheticSubjects(shape), 20)
    for (const question of questions.filter(({ name }) => asked.includes(name))) {
      // The first round is for caches and compilers.
      await askAll(server.url, question, 1)
      const before = processor()
      const spent = await askAll(server.url, question, 3)
      costs[`${question.name}, ms`] = figuresOf(spent).median
      costs[`${question.name}, ms of processor`] = (processor() - before) / spent.length
    }
    const { records, importSeconds, indexSeconds } = graph.made
    return {
      directives: directivesOf(shape),
      'nodes and relationships': records,
      'import, s': importSeconds,
      '… of them a second': records / importSeconds,
      'indexes, s': indexSeconds,
      ...costs,
      'memory of the server, MB': residentOf(server.pid),
      'memory of Neo4j, MB': residentOf(graph.pid ?? 0),
      'on disk, MB': bytesUnder(graph.home) / 1e6,
    }
  } finally {
    await server.stop()
    await graph.close()
  }
}

/** Asks each of a question's variables so many times; the milliseconds of each. */
async function askAll(url: string, { name, query, variables }: Question, rounds: number): Promise<number[]> {
  const spent: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const each of variables) {
      const { answer, milliseconds } = await ask(url, query, each)
      if (answer.errors) throw new Error(`${name}: ${answer.errors[0]?.message}`)
      spent.push(milliseconds)
    }
  return spent
}

/** What a process has in memory, in MB; NaN where the system does not tell. VmRSS:   123456 kB */
function residentOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000
  } catch {
    return Number.NaN
  }
}

function bytesUnder(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesUnder(path) : statSync(path).size)
  }, 0)
}
