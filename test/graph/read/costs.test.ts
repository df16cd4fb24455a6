import { readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { readExamples } from '../../../src/api/examples.ts'
import { loadGazetteer } from '../../../src/extract/gazetteer.ts'
import type { Database, ReadOptions } from '../../../src/graph/database.ts'
import { citationsByName } from '../../../src/graph/read/corrections.ts'
import { sourcesCalled } from '../../../src/graph/save/forget-source.ts'
import { saveCorrections } from '../../../src/graph/save/save-corrections.ts'
import { statement } from '../../../src/graph/statement.ts'
import type { Parameters, Row } from '../../../src/graph/values.ts'
import { areSeedsBegun, loadSeeds } from '../../../src/loading/load-seeds.ts'
import { bodyForms } from '../../../src/resolve/bodies/body-forms.ts'
import { lookUpCitations } from '../../../src/resolve/lookup-citations.ts'
import { withApi } from '../../api/with-api.ts'
import { saveTables } from '../../bench/synthetic/save-tables.ts'
import { tablesOf } from '../../bench/synthetic/tables.ts'
import { allowed, mostHits } from './costs.ts'
import { questionsAbout } from './questions.ts'

/**
 * What every statement costs, with the parameters it is really sent with: while the seeds are loaded into a graph of 4,000 directives
 * and 2,000 tasks, the examples and some more questions are asked, and everything is exported.
 */
interface Call {
  readonly asked: string
  readonly operators: readonly string[]
  readonly hits: number
}
const calls = new Map<string, Call[]>()

/** Reads as `Database.read` does, and notes what it took. */
const profiling: Database['read'] = async <R extends Row>(
  name: string,
  parameters: Parameters = {},
  { slots = {} }: ReadOptions = {},
) => {
  const { rows, operators, hits } = await api.graph.profile(statement('read', name, slots), parameters)
  const call = { asked: JSON.stringify({ parameters, slots }).slice(0, 2_000), operators, hits }
  calls.set(name, [...(calls.get(name) ?? []), call])
  return rows as R[]
}

const gazetteer = loadGazetteer()
const api = withApi({
  async load(database) {
    await saveTables(api.graph, tablesOf({ seed: 1, citations: 3_000, tasks: 2_000 }))
    await loadSeeds({ ...database, read: profiling }, gazetteer, (message) => {
      throw new Error(message)
    })
    await areSeedsBegun({ read: profiling })
    await saveCorrections({ ...database, read: profiling }, 'none.jsonl', [])
    // Plans are made for what there is, not for the empty graph of the first statements.
    await api.graph.cypher('CALL db.clearQueryCaches()')
  },
  lookUp: (text) => lookUpCitations(text, gazetteer),
  bodyForms: (words) => bodyForms(words, gazetteer),
  around: () => profiling,
  answerCache: 0,
})

beforeAll(async () => {
  for (const { query } of readExamples()) await api.ask(query)
  const { directive } = await api.ask(
    '{ directive(documentNumber: "琼卫基层〔2022〕10号") { id citations(first: 20) { nodes { id } } } }',
  )
  // No correction is among the seeds that would name them.
  const cited: readonly { id: string }[] = directive.citations.nodes
  await citationsByName(
    { read: profiling },
    cited.map(({ id }) => `${directive.id} ${id}`),
  )
  await sourcesCalled({ read: profiling }, 'seeds/documents')
  for (const query of questionsAbout(directive.id)) await api.ask(query)
  for (const what of ['directives', 'citations', 'tasks', 'responsibilities', 'metrics', 'bodies'])
    await (await fetch(`${api.url}/export/${what}.csv`)).text()
  await (await fetch(`${api.url}/export/citations.graphml`)).text()
  await (await fetch(`${api.url}/jurisdiction/海南省`, { headers: { accept: 'application/json' } })).text()
}, 600_000)

const names = readdirSync(new URL('../../../cypher/read/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
}).flatMap((file) =>
  file.endsWith('.cypher') && !file.startsWith('integrity/')
    ? file.replace('.cypher', '').replaceAll('\\', '/')
    : [],
)

/** What reads everything of a label or type, or combines everything with everything. */
const costly =
  /^(AllNodesScan|NodeByLabelScan|\w*LabelNodesScan|\w+RelationshipTypeS?\w*Scan|CartesianProduct)$/

test.each(names)('%s', (name) => {
  const made = calls.get(name) ?? []
  expect(made.length, 'add a question to questions.ts that sends it').toBeGreaterThan(0)
  const isCostly = (operator: string) => costly.test(operator) && operator !== allowed[name]?.operator
  for (const { asked, operators, hits } of made) {
    expect(operators.filter(isCostly), asked).toEqual([])
    expect(hits, `by ${operators.join(' ')}: ${asked}`).toBeLessThanOrEqual(mostHits[name] ?? 0)
  }
})

test('bounds are of statements that are there', () => {
  expect(Object.keys(mostHits).filter((name) => !names.includes(name))).toEqual([])
})
