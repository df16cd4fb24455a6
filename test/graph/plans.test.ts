import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { statement } from '../../src/graph/statement.ts'
import { withDatabase } from '../neo4j.ts'

const graph = withDatabase()
const textsOf = (kind: 'read' | 'write') => {
  const folder = join(import.meta.dirname, '../../cypher', kind)
  return readdirSync(folder).flatMap((file): [string, string][] =>
    file.endsWith('.cypher') ? [[`${kind}/${file}`, readFileSync(join(folder, file), 'utf8')]] : [],
  )
}

/** Asked of a list, thousands of ids or files at once: a scan for each is a minute. */
const isOfList = (text: string) => /^UNWIND \$/.test(text.replace(/^(?:\/\/.*\n)+/, ''))
/** What a load asks of one table or file before it writes. */
const beforeLoads = ['corrections-of-file', 'registered-rows', 'replaced-rows', 'saved-table']

/**
 * Counts of indexes lag behind by chance, the more so on a busy machine: a statement that scans at one look may not at the next, one
 * that is written so scans at all.
 */
const looks = { retry: 2 }

const slots = {
  ...{ relations: ['IMPLEMENTS', 'CITES'], ties: ['ISSUES', 'ATTACHES'], direction: ['ASC'], depth: 6 },
}
const texts = new Map([
  ...textsOf('write'),
  ...textsOf('read').filter(
    ([file, text]) => isOfList(text) || beforeLoads.some((name) => file === `read/${name}.cypher`),
  ),
])
const planOf = (file: string) => {
  const [kind, name] = file.replace('.cypher', '').split('/') as ['read' | 'write', string]
  return graph.operators(statement(kind, name, slots))
}

/** What goes over all nodes of a label, or all of an index. */
const scans = ['AllNodesScan', 'NodeByLabelScan', 'NodeIndexScan']

/**
 * A first load plans again and again while the graph grows from nothing, by counts that lag behind: keys seemed to be none, and were
 * gone over for each that was looked for.
 */
test.each([
  ['sources', 'MERGE (:Source {sha256: i})'],
  ['directives', 'MERGE (d:Directive {id: i}) SET d.held = false'],
  ['descriptions', 'MERGE (d:Description {key: i}) SET d.of = i, d.source = i'],
  ['their keys', 'MATCH (d:Description {key: i}) MERGE (k:Key {value: i}) MERGE (d)-[:KNOWN_BY]->(k)'],
  ['what they are of', 'MATCH (a:Description {key: i}), (b:Directive {id: i}) MERGE (a)-[:OF]->(b)'],
  ['citations', 'MATCH (a:Directive {id: i}), (b:Directive {id: i}) MERGE (a)-[:CITES]->(b)'],
])(
  'what loads and asks of lists finds by an index as soon as a first load has written %s',
  looks,
  async (_, write) => {
    await graph.cypher(`UNWIND range(1, 3000) AS n WITH toString(n) AS i ${write}`)
    await graph.cypher('CALL db.clearQueryCaches()')
    const scanning = []
    for (const file of texts.keys()) {
      const plan = await planOf(file)
      if (scans.some((scan) => plan.includes(scan))) scanning.push(file)
    }
    expect(scanning).toEqual([])
  },
)

test.each([...texts.keys()])('%s finds what it reads or changes by an index', looks, async (file) => {
  await graph.cypher('CALL db.clearQueryCaches()')
  const plan = await planOf(file)
  for (const scan of scans) expect(plan).not.toContain(scan)
})

test('a family of titles is found by one search that meets each description once', async () => {
  const plan = await graph.operators(statement('write', 'related-descriptions'))
  expect(plan).toContain('VarLengthExpand(Pruning,BFS,All)')
})
