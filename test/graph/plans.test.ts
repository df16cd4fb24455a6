import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDatabase } from '../neo4j.ts'

const graph = withDatabase()
const folder = join(import.meta.dirname, '../../cypher')

/** What a load asks before it writes, and what is asked of directives by the thousand right behind it. */
const asked = [
  'addressees-of-directives',
  'ambiguous-citations',
  'citations-by-name',
  'corrections-of-file',
  'issuer-ids',
  'issuers-of-directives',
  'registered-rows',
  'replaced-rows',
  'saved-source',
  'saved-table',
  'sources-read-by',
]
const files = [
  ...readdirSync(join(folder, 'write')).map((file) => `write/${file}`),
  ...asked.map((name) => `read/${name}.cypher`),
]
const planOf = (file: string) => graph.operators(readFileSync(join(folder, file), 'utf8'))

/** What goes over all nodes of a label, or all of an index. */
const scans = ['AllNodesScan', 'NodeByLabelScan', 'NodeIndexScan']

test.each(files)('%s finds what it reads or changes by an index', async (file) => {
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
  for (const file of files) {
    const plan = await planOf(file)
    if (scans.some((scan) => plan.includes(scan))) scanning.push(file)
  }
  expect(scanning).toEqual([])
})

test('a family of titles is found by one search that meets each description once', async () => {
  const plan = await graph.operators(readFileSync(join(folder, 'write/related-descriptions.cypher'), 'utf8'))
  expect(plan).toContain('VarLengthExpand(Pruning,BFS,All)')
})
