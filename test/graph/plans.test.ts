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
const beforeLoads = ['corrections-of-file', 'registered-rows', 'replaced-rows', 'saved-source', 'saved-table']

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

test.each([...texts.keys()])('%s finds what it reads or changes by an index', async (file) => {
  const plan = await planOf(file)
  for (const scan of scans) expect(plan).not.toContain(scan)
})

/**
 * A first load plans again and again while the graph grows from nothing, by counts that lag behind: keys seemed to be none, and were
 * gone over for each that was looked for.
 */
test.each([
  ['sources', 'CREATE (:Source {sha256: i})'],
  ['directives', 'CREATE (:Directive {id: i, held: false})'],
  ['descriptions', 'CREATE (:Description {key: i, of: i, source: i})'],
  ['their keys', 'MATCH (d:Description {key: i}) CREATE (d)-[:KNOWN_BY]->(:Key {value: i})'],
  ['what they are of', 'MATCH (a:Description {key: i}), (b:Directive {id: i}) CREATE (a)-[:OF]->(b)'],
  ['citations', 'MATCH (a:Directive {id: i}), (b:Directive {id: i}) CREATE (a)-[:CITES]->(b)'],
])('the same as soon as a first load has written %s', async (_, write) => {
  await graph.cypher(`UNWIND range(1, 3000) AS n WITH toString(n) AS i ${write}`)
  await graph.cypher('CALL db.clearQueryCaches()')
  const scanning = []
  for (const file of texts.keys()) {
    const plan = await planOf(file)
    if (scans.some((scan) => plan.includes(scan))) scanning.push(file)
  }
  expect(scanning).toEqual([])
})

test('a family of titles is found by one search that meets each description once', async () => {
  const plan = await graph.operators(statement('write', 'related-descriptions'))
  expect(plan).toContain('VarLengthExpand(Pruning,BFS,All)')
})
