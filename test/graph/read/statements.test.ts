import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lineageRelations, Relation } from '../../../src/domain/citation.ts'
import { statement } from '../../../src/graph/statement.ts'
import { withDatabase } from '../../neo4j.ts'

const graph = withDatabase()
const names = readdirSync(new URL('../../../cypher/read/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
}).flatMap((file) => (file.endsWith('.cypher') ? file.replace('.cypher', '').replaceAll('\\', '/') : []))

const given: Readonly<Record<string, number>> = { limit: 1 }

/** The statement with its slots filled, and something for each of its parameters. */
function explained(name: string) {
  const text = statement('read', name, {
    direction: ['ASC'],
    depth: 6,
    relations: Relation.options,
    ties: ['ISSUES'],
    order: ['sortTitle'],
    label: ['Task'],
  })
  const parameters = [...text.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter)
  return { text, parameters: Object.fromEntries(parameters.map((one) => [one, given[one] ?? null])) }
}

test.each(names)('%s compiles', async (name) => {
  const { text, parameters } = explained(name)
  await expect(graph.cypher(`EXPLAIN ${text}`, parameters)).resolves.toEqual([])
})

/** The operators of the plan, by what `PROFILE` shows in its text. */
async function operatorsOf(name: string): Promise<string[]> {
  const ties = ['ISSUES', 'ATTACHES']
  const text = statement('read', name, { direction: ['ASC'], depth: 6, relations: lineageRelations, ties })
  return graph.operators(text, { ids: [], up: true, levels: null, beyond: 6, limit: 10 })
}

const scans = ['AllNodesScan', 'NodeByLabelScan']

test('lineage is one pruned breadth-first search from an id, which LIMIT can stop', async () => {
  const operators = await operatorsOf('lineage-directives')
  expect(operators).toContain('VarLengthExpand(Pruning,BFS,All)')
  expect(operators).toContain('NodeUniqueIndexSeek')
  expect(operators).toContain('Limit')
  for (const costly of [...scans, 'Repeat(Trail)', 'Distinct', 'EagerAggregation'])
    expect(operators).not.toContain(costly)
})

const streamed = names.filter((name) => name.startsWith('export/'))

test.each(streamed)('%s goes along the index of ids, from where it is to begin', async (name) => {
  const text = statement('read', name)
  const parameters = { ...explained(name).parameters, afterKey: '', afterId: '', relations: [] }
  const operators = await graph.operators(text, parameters)
  expect(operators.some((one) => /^Node(Unique)?Index(SeekByRange|Seek)$/.test(one))).toBe(true)
  // A whole sort would read everything that is left for every stretch.
  expect(operators.some((operator) => operator === 'Limit' || operator === 'PartialTop')).toBe(true)
  for (const costly of ['Top', 'NodeByLabelScan', 'DirectedRelationshipTypeScan', 'EagerAggregation'])
    expect(operators).not.toContain(costly)
})

test.each([
  'directive-page',
  'body-page',
  'jurisdiction-page',
  'task-page',
  'metric-page',
  'responsibility-page',
])('%s goes along an index, and stops when it is full', async (name) => {
  const { text, parameters } = explained(name)
  const operators = await graph.operators(text, parameters)
  expect(operators.some((operator) => operator === 'Limit' || operator === 'PartialTop')).toBe(true)
  for (const costly of ['Top', 'Union', ...scans]) expect(operators).not.toContain(costly)
})

// Works are found by a pruned search too: trails within a notice with many annexes would multiply.
test.each(['lineage-steps', 'whole-works', 'citations-from-directives', 'citations-to-directives'])(
  '%s goes from ids, and through works without counting their ways',
  async (name) => {
    const operators = await operatorsOf(name)
    expect(operators).toContain('NodeUniqueIndexSeek')
    expect(operators).toContain('VarLengthExpand(Pruning,BFS,All)')
    for (const costly of [...scans, 'Repeat(Trail)']) expect(operators).not.toContain(costly)
  },
)

test.each(['lineage-citations', 'lineage-left-out', 'validity-facts'])('%s goes from ids', async (name) => {
  const operators = await operatorsOf(name)
  expect(operators).toContain('NodeUniqueIndexSeek')
  for (const costly of [...scans, 'Expand(Into)']) expect(operators).not.toContain(costly)
})
