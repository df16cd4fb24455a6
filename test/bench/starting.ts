import { parseArgs } from 'node:util'
import { prepareGraph } from './serving/prepare.ts'
import { questionsAbout } from './serving/questions.ts'
import { measureStart, type Start } from './serving/start.ts'
import { syntheticSubjects } from './synthetic/subjects.ts'

/** `bench start`: the best of three starts, over a graph that is up and has answered before. */
export async function benchStart(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { citations: { type: 'string', default: '10000' } } })
  const shape = { seed: 1, citations: Number(values.citations), tasks: Number(values.citations) }
  const graph = await prepareGraph(shape)
  try {
    const environment = { NEO4J_URI: graph.uri, NEO4J_PASSWORD: graph.password }
    process.stdout.write('                                listening  processor  first  median, ms\n')
    for (const { name, query, variables } of questionsAbout(syntheticSubjects(shape), 1)) {
      if (!['one directive', '20 tasks with who and how much', 'lineage hub down 6'].includes(name)) continue
      const starts: Start[] = []
      for (let time = 0; time < 3; time++)
        starts.push(await measureStart(environment, { query, variables: variables[0]! }))
      const best = (of: 'listening' | 'processor' | 'first' | 'median') =>
        Math.min(...starts.map((start) => start[of] ?? Number.NaN))
      process.stdout.write(
        `${name.padEnd(34)}${best('listening').toFixed(0).padStart(7)}${best('processor').toFixed(0).padStart(11)}${best('first').toFixed(1).padStart(7)}${best('median').toFixed(1).padStart(8)}\n`,
      )
    }
  } finally {
    await graph.close()
  }
}
