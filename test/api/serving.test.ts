import { beforeAll, describe, expect, test } from 'vitest'
import { figuresOf } from '../bench/serving/figures.ts'
import { ask } from '../bench/serving/http-client.ts'
import { questionsAbout } from '../bench/serving/questions.ts'
import { bareDriver, recordStatements } from '../bench/serving/recorded.ts'
import { saveTables } from '../bench/synthetic/save-tables.ts'
import { syntheticSubjects } from '../bench/synthetic/subjects.ts'
import { tablesOf } from '../bench/synthetic/tables.ts'
import { withApi } from './with-api.ts'

const shape = { seed: 1, citations: 600, tasks: 600 }
const questions = questionsAbout(syntheticSubjects(shape), 4)
const api = withApi({ load: async () => saveTables(api.graph, tablesOf(shape)), answerCache: 0 })

const { id: directive } = questions.find(({ name }) => name.startsWith('20 tasks'))!.variables[0] as {
  id: string
}

const whole = `fragment Whole on Task {
  id path heading text deadline recurrence directive { id title } parent { id } evidence { quote start end repaired source { file } }
  responsibilities { role rule confidence task { id } evidence { quote start end } body {
    __typename id name aliases level jurisdiction { name } parent { name } successors { name } predecessors { name } ... on Group { quantifier function within levels }
  } }
  cooperating: responsibilities(roles: [COOPERATE]) { role body { name } }
  nobody: responsibilities(roles: []) { role }
  metrics { id indicator comparator target targetMax baseline unit per deadline scope comparable { target unit } rule confidence directive { id } task { id } evidence { quote start end } }
}`

describe('tasks that come with what hangs on them', () => {
  interface Found {
    readonly id: string
    readonly responsibilities: readonly { readonly role: string }[]
    readonly metrics: readonly object[]
  }
  let tasks: readonly Found[] = []

  beforeAll(async () => {
    const found = await api.ask(`query ($id: ID!) { directive(id: $id) { tasks { nodes { id } } } } `, {
      id: directive,
    })
    const ids = found.directive.tasks.nodes.map(({ id }: { id: string }) => id)
    // Task by task by its id nothing comes along: level by level.
    tasks = (await api.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ...Whole } } ${whole}`, { ids })).nodes
  }, 120_000)

  test('the synthetic directive is worth asking about', () => {
    expect(tasks.length).toBeGreaterThan(2)
    expect(tasks.flatMap(({ responsibilities }) => responsibilities).length).toBeGreaterThan(2)
    expect(tasks.flatMap(({ metrics }) => metrics).length).toBeGreaterThan(0)
  })

  test.each([
    ['nodes', '{ directive(id: $id) { tasks { nodes { ...Whole } } } }'],
    ['edges', '{ directive(id: $id) { tasks { edges { node { ...Whole } } } } }'],
    ['from the end', '{ directive(id: $id) { tasks(last: 20) { nodes { ...Whole } } } }'],
    [
      'in pieces',
      '{ directive(id: $id) { tasks { nodes { id } } ... on Directive { tasks { nodes { ...Whole } } } } }',
    ],
    ['one by one', '{ node(id: $id) { ... on Directive { tasks { nodes { ...Whole } } } } }'],
  ])('are what they are by themselves: %s', async (_name, query) => {
    const answer = await api.ask(`query ($id: ID!) ${query} ${whole}`, { id: directive })
    const { nodes, edges } = (answer.directive ?? answer.node).tasks
    expect(nodes ?? edges.map(({ node }: { node: Found }) => node)).toEqual(tasks)
  })

  test('a page with all its arguments, under two names', async () => {
    const { directive: found } = await api.ask(
      `query ($id: ID!, $n: Int) { directive(id: $id) {
         first: tasks(first: $n, withParts: false) { pageInfo { endCursor } nodes { id metrics { id } } }
         second: tasks(first: 2, roles: [LEAD]) { nodes { id responsibilities { role } } }
       } }`,
      { id: directive, n: 1 },
    )
    expect(found.first.nodes).toHaveLength(1)
    expect(found.first.pageInfo.endCursor).toEqual(expect.any(String))
    const led = tasks.filter(({ responsibilities }) => responsibilities.some(({ role }) => role === 'LEAD'))
    expect(found.second.nodes.map(({ id }: Found) => id)).toEqual(led.slice(0, 2).map(({ id }) => id))
  })

  test('a wrong argument is said where it stands', async () => {
    const { errors } = await api.send(
      'query ($id: ID!) { directive(id: $id) { tasks(first: 1, last: 1) { nodes { id } } } }',
      { id: directive },
    )
    expect(errors).toMatchObject([{ path: ['directive', 'tasks'], extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

/**
 * The short form of `npm run -s bench -- serve`: ratios only, since milliseconds are of one machine and one moment. What is compared
 * takes turns. `statements` that a question takes, however much its answer has; `timesDriver`: how often the bare driver's time for
 * the same statements, twice what a quiet machine shows.
 */
const bounds: Readonly<Record<string, { readonly statements: number; readonly timesDriver: number }>> = {
  'one directive': { statements: 1, timesDriver: 5 },
  '20 tasks with who and how much': { statements: 1, timesDriver: 5 },
  'lineage hub up 3': { statements: 5, timesDriver: 4 },
  'lineage hub down 6': { statements: 5, timesDriver: 4 },
  'search, a phrase': { statements: 3, timesDriver: 5 },
}

test.each(questions.filter(({ name }) => name in bounds))(
  'speed: $name',
  { timeout: 120_000 },
  async (question) => {
    const { statements, timesDriver } = bounds[question.name]!
    const recorded = (await recordStatements(api.graph.database, [question])).get(question)!
    expect(Math.max(...recorded.map(({ length }) => length))).toBeLessThanOrEqual(statements)
    const driver = bareDriver(api.graph.database.address, api.graph.password)
    const spent = { ours: [] as number[], driver: [] as number[] }
    for (let round = 0; round < 10; round++)
      for (const [i, variables] of question.variables.entries()) {
        const ours = await ask(api.url, question.query, variables)
        const bare = await driver.replay(recorded[i]!)
        if (round < 2) continue
        spent.ours.push(ours.milliseconds)
        spent.driver.push(bare.milliseconds)
      }
    await driver.close()
    expect(figuresOf(spent.ours).median / figuresOf(spent.driver).median).toBeLessThan(timesDriver)
  },
)
