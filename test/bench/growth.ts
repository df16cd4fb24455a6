import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresOf } from './serving/figures.ts'
import { ask } from './serving/http-client.ts'
import { prepareGraph } from './serving/prepare.ts'
import { startOurs } from './serving/processes.ts'
import { questionsAbout } from './serving/questions.ts'
import { directivesOf } from './synthetic/shape.ts'

const asked = ['lineage hub down 6', 'search, two characters', 'search, a phrase', 'the newest directives of a level', '20 tasks with who and how much', 'coverage of a hub'] // biome-ignore format: one list

type Row = Readonly<Record<string, number>>

/**
 * What graphs cost that are ten times as large each, from `--from` to `--to` citations, with as many tasks; and the exponent of
 * each cost: 0 does not grow, 1 grows with the graph.
 */
export async function benchGrowth(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { from: { type: 'string', default: '1000' }, to: { type: 'string', default: '100000' } },
  })
  const rows: { size: number; row: Row }[] = []
  for (let size = Number(values.from); size <= Number(values.to); size *= 10)
    rows.push({ size, row: await measure(size) })
  const names = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))]
  const [first, last] = [rows[0]!, rows.at(-1)!]
  process.stdout.write(
    `${''.padEnd(34)}${rows.map(({ size }) => String(size).padStart(12)).join('')}    exponent\n`,
  )
  for (const name of names) {
    const exponent = Math.log(last.row[name]! / first.row[name]!) / Math.log(last.size / first.size)
    const cells = rows.map(({ row }) => (row[name] ?? Number.NaN).toPrecision(3).padStart(12)).join('')
    process.stdout.write(`${name.padEnd(34)}${cells}${exponent.toFixed(2).padStart(12)}\n`)
  }
}

async function measure(size: number): Promise<Row> {
  const shape = { seed: 1, citations: size, tasks: size }
  const graph = await prepareGraph(shape)
  const server = await startOurs({
    NEO4J_URI: graph.uri,
    NEO4J_PASSWORD: graph.password,
    ANSWER_CACHE: '0',
    WARM_UP: 'false',
  })
  try {
    const times = new Map<string, number>()
    for (const { name, query, variables } of questionsAbout(shape, 20).filter((one) =>
      asked.includes(one.name),
    )) {
      const spent: number[] = []
      for (let round = -1; round < 3; round++)
        for (const each of variables) {
          const { answer, milliseconds } = await ask(server.url, query, each)
          if (answer.errors) throw new Error(`${name}: ${answer.errors[0]?.message}`)
          if (round >= 0) spent.push(milliseconds)
        }
      times.set(`${name}, ms`, figuresOf(spent).median)
    }
    return {
      directives: directivesOf(shape),
      ...(graph.made && {
        'import, s': graph.made.importSeconds,
        'records/s': graph.made.records / graph.made.importSeconds,
        'indexes, s': graph.made.indexSeconds,
      }),
      ...Object.fromEntries(times),
      'on disk, MB': bytesUnder(graph.home) / 1e6,
    }
  } finally {
    await server.stop()
    await graph.close()
  }
}

function bytesUnder(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesUnder(path) : statSync(path).size)
  }, 0)
}
