import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { syntheticSubjects } from '../synthetic/subjects.ts'
import { foundSubjects } from './found-subjects.ts'
import { measureServing } from './measure.ts'
import { prepareGraph } from './prepare.ts'
import { prepareLoaded } from './prepare-loaded.ts'
import { questionsAbout } from './questions.ts'
import { printAims, printTable } from './table.ts'

/** How many subjects each question is asked about. */
const times = 20

/** `bench serve`: of documents and tables if any are named, else of a synthetic graph. */
export async function benchServing(args: string[]): Promise<void> {
  const { values, positionals: paths } = parseArgs({
    args,
    options: {
      citations: { type: 'string', default: '100000' },
      tasks: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      registry: { type: 'string', multiple: true, default: [] },
      keep: { type: 'string' },
    },
    allowPositionals: true,
  })
  const { only, registry: registries } = values
  const isReal = paths.length + registries.length > 0
  const shape = {
    citations: Number(values.citations),
    tasks: Number(values.tasks),
    seed: Number(values.seed),
  }
  const graph = await (isReal ? prepareLoaded({ paths, registries }) : prepareGraph(shape))
  const subjects = isReal ? await foundSubjects(graph) : syntheticSubjects(shape)
  const questions = questionsAbout(subjects, times).filter(({ name }) => name.includes(only))
  const options = { rounds: Number(values.rounds), seconds: Number(values.seconds) }
  const measured = await measureServing(graph, questions, options)
  const what = isReal
    ? 'real documents and tables'
    : `${shape.citations} citations, ${shape.tasks} tasks, seed ${shape.seed}`
  process.stdout.write(
    `${printTable(measured)}\n${printAims(measured)}
${what}; each question ${options.rounds} × ${times}; ${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}
npm run -s bench -- serve ${args.join(' ')}\n`,
  )
  if (values.keep) writeFileSync(values.keep, JSON.stringify({ args, measured }, null, 2))
}
